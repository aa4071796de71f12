package broadsheet.extract.body;

import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.PageOrder;
import broadsheet.extract.text.Resource;
import broadsheet.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// What is printed under a picture: what it shows, and who made it.
///
/// The maker is named by an element whose class says so, or at the end of the caption after a word
/// for it ("Photo: Ada Holm", "(Foto: dpa)", "© Ada Holm"). The words are a resource.
record Captioned(List<Span> caption, @Nullable String credit) {

  /// Characters; a longer text is no name.
  private static final int LONGEST = 120;

  /// One of these in the class of an element says that it names the maker.
  private static final Lexicon MAKER =
      new Lexicon(List.of("credit", "copyright", "attribution", "photographer"));

  /// Words before the name: a line of the resource parts them by whether a colon follows.
  private static final List<String> WITH_COLON = words(0);

  private static final List<String> WITHOUT_COLON = words(1);

  private static final Pattern AT_THE_END = atTheEnd();

  /// One of these is in every caption that ends so: most have none.
  private static final Lexicon ANY_WORD =
      new Lexicon(
          Stream.of(List.of("©", "(c)"), WITH_COLON, WITHOUT_COLON)
              .flatMap(List::stream)
              .map(word -> word.toLowerCase(Locale.ROOT))
              .toList());

  /// The word begins the caption, a sentence or a bracket, or is written with a capital.
  private static Pattern atTheEnd() {
    return Pattern.compile(
        "(?:^|(?<=[.!?。\"”)\\]])\\s*|[(\\[|/–—-]\\s*|(?-i:\\s(?=[\\p{Lu}\\p{Lo}©])))(?:(?:"
            + anyOf(WITH_COLON)
            + ")\\s?[:：/]|"
            + anyOf(WITHOUT_COLON)
            + "|©|\\(c\\))\\s*([^:：\\n]{2,80}?)[)\\].]?$",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> words(int half) {
    return Resource.lines(Captioned.class, "credits.txt").stream()
        .map(line -> line.substring(3).split(";", -1))
        .filter(halves -> halves.length > half)
        .flatMap(halves -> Stream.of(halves[half].split("\\|", -1)))
        .map(String::strip)
        .toList();
  }

  private static String anyOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  static Captioned of(Element figure, List<Span> caption) {
    String text = Span.text(caption);
    String marked = marked(figure);
    if (marked != null) {
      int at = text.lastIndexOf(marked);
      boolean last = at >= 0 && text.substring(at + marked.length()).isBlank();
      return new Captioned(last ? cut(caption, at) : caption, withoutWord(marked));
    }
    Matcher matcher = AT_THE_END.matcher(text);
    return ANY_WORD.anyIn(text) && matcher.find()
        ? new Captioned(cut(caption, matcher.start()), matcher.group(1).strip())
        : new Captioned(caption, null);
  }

  private static @Nullable String marked(Element figure) {
    for (Node at = figure; at != null; at = PageOrder.after(at, figure)) {
      if (at instanceof Element element && namesMaker(element)) {
        String text = element.text().strip();
        if (!text.isEmpty() && text.length() <= LONGEST) {
          return text;
        }
      }
    }
    return null;
  }

  private static boolean namesMaker(Element element) {
    if (element.attributesSize() == 0 || element.normalName().equals("figure")) {
      return false;
    }
    Attributes attributes = element.attributes();
    return MAKER.anyIn(attributes.get("class"))
        || switch (attributes.get("itemprop")) {
          case "creator", "copyrightHolder" -> true;
          default -> false;
        };
  }

  private static String withoutWord(String marked) {
    Matcher matcher = AT_THE_END.matcher(marked);
    return matcher.find() && matcher.start() == 0 ? matcher.group(1).strip() : marked;
  }

  private static List<Span> cut(List<Span> spans, int length) {
    List<Span> kept = new ArrayList<>();
    int left = length;
    for (Span span : spans) {
      if (left > 0) {
        String text = span.text();
        boolean end = left <= text.length();
        String head = end ? text.substring(0, left).stripTrailing() : text;
        if (!head.isEmpty()) {
          kept.add(new Span(head, span.marks(), span.link()));
        }
        left -= text.length();
      }
    }
    return kept;
  }
}
