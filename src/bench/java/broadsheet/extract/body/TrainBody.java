package broadsheet.extract.body;

import broadsheet.extract.metadata.MetadataReader;
import broadsheet.extract.metadata.PageElements;
import broadsheet.extract.sidebar.SidebarFinder;
import broadsheet.extract.text.PageText;
import broadsheet.news.BodyText;
import broadsheet.news.Metadata;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Trains the forest that judges passages, on gold pages laid out as the accuracy bench has them.
///
/// Arguments: the folder of the gold (`gold.jsonl` and `pages`), the folder for the forest, and a
/// file for what pages would give if judged by forests that have not seen their site (three
/// folds). A fourth names a file for what the labels give: the most that can be reached.
public final class TrainBody {

  static final int FOLDS = 3;
  private static final int DEPTH = 6;
  private static final int TREES = 350;

  /// For pages whose address is not known.
  static final URI NOWHERE = URI.create("https://example.org/");

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /// Of the passages far from the story only one in so many is looked at, and counts for all.
  private static final int THIN = 4;

  private TrainBody() {}

  public static void main(String[] args) throws IOException {
    List<Sheet> sheets = read(Path.of(args[0]));
    if (args.length > 3) {
      write(sheets, Path.of(args[3]), sheet -> null);
    }
    Grower grower = new Grower(DEPTH, TREES);
    Map<Sheet, double[]> judged = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Forest forest = grow(grower, sheets, fold);
      for (Sheet sheet : sheets) {
        if (sheet.fold == fold) {
          judged.put(sheet, PassageJudge.judge(sheet.page, forest));
        }
      }
      System.err.println("fold " + fold);
    }
    write(sheets, Path.of(args[2]), judged::get);
    Forest forest = grow(grower, sheets, -1);
    save(forest, Path.of(args[1], "passages.forest"));
    printQuestions(forest, sheets.getFirst());
  }

  private static Forest grow(Grower grower, List<Sheet> sheets, int without) {
    List<float[]> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (int i = 0; sheet.fold != without && i < sheet.rows.length; i++) {
        boolean thinned = sheet.labels[i] == 0 && Math.floorMod(i * 31 + sheet.fold, THIN) != 0;
        boolean elsewhere =
            Boilerplate.isElsewhere(sheet.page, sheet.page.layout.passages().get(i));
        if (sheet.labels[i] >= 0 && !elsewhere && !(thinned && sheet.isFar(i))) {
          rows.add(sheet.rows[i]);
          labels.add(sheet.labels[i]);
          boolean stands = sheet.labels[i] == 0 && sheet.isFar(i);
          weights.add(sheet.weights[i] * (stands ? THIN : 1));
        }
      }
    }
    return grower.grow(
        rows.toArray(float[][]::new),
        labels.stream().mapToInt(Integer::intValue).toArray(),
        weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static List<Sheet> read(Path folder) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode gold = JSON.readTree(line);
      if (!gold.has("text") && !gold.has("with")) {
        continue;
      }
      URI url = address(gold.path("url").asText());
      byte[] bytes = Files.readAllBytes(folder.resolveSibling(gold.path("file").asText()));
      Document document = Jsoup.parse(PageText.of(bytes, null).whole(), url.toString());
      PictureTables.mend(document);
      Metadata about = MetadataReader.account(PageElements.of(document), url).about();
      SidebarFinder.take(document, url, about);
      PageView page = new PageView(document, LayoutReader.read(document.body()), about);
      if (page.layout.passages().isEmpty()) {
        continue;
      }
      boolean whole = gold.has("text");
      int[] labels =
          whole
              ? GoldLabels.whole(page, gold.path("text").asText())
              : GoldLabels.pieces(page, texts(gold.path("with")), texts(gold.path("without")));
      sheets.add(new Sheet(gold.path("id").asText(), url, page, labels, weight(gold)));
    }
    return sheets;
  }

  /// News counts for more than the web at large; a page of which only pieces are known, for less.
  private static double weight(JsonNode gold) {
    String set = gold.path("set").asText();
    return !gold.has("text") ? 0.5 : set.equals("scrapinghub") || set.equals("fundus") ? 1.6 : 1;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static URI address(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() == null ? NOWHERE : uri;
    } catch (IllegalArgumentException e) {
      return NOWHERE;
    }
  }

  private interface Judged {
    double @Nullable [] of(Sheet sheet);
  }

  private static void write(List<Sheet> sheets, Path out, Judged judged) throws IOException {
    try (PrintWriter lines =
        new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
      for (Sheet sheet : sheets) {
        double @Nullable [] sure = judged.of(sheet);
        BitSet kept = sure == null ? labelled(sheet) : Choice.of(sheet.page, sure).kept();
        String text =
            BodyText.of(
                new BlockBuilder(sheet.page.layout, kept, null, sheet.url)
                    .build(sheet.page.layout.root()));
        lines.println(
            JSON.writeValueAsString(JSON.createObjectNode().put("id", sheet.id).put("text", text)));
      }
    }
  }

  private static BitSet labelled(Sheet sheet) {
    BitSet kept = new BitSet();
    for (int i = 0; i < sheet.labels.length; i++) {
      kept.set(i, sheet.labels[i] == 1);
    }
    return kept;
  }

  /// What the forest asks for, most often first.
  private static void printQuestions(Forest forest, Sheet sheet) {
    List<String> names = new ArrayList<>();
    Signals signals = new Signals((name, value) -> names.add(name));
    Passage passage = sheet.page.layout.passages().getFirst();
    PassageRows.put(sheet.page, passage, signals);
    int[] questions = forest.questions(names.size());
    IntStream.range(0, questions.length)
        .boxed()
        .sorted(Comparator.comparingInt(signal -> -questions[signal]))
        .forEach(signal -> System.err.println(questions[signal] + " " + names.get(signal)));
  }

  private static void save(Forest forest, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      forest.save(out);
    }
  }
}
