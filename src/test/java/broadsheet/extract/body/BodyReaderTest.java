package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.extract.metadata.PageFacts;
import broadsheet.extract.text.Trace;
import broadsheet.news.Access;
import broadsheet.news.Block;
import broadsheet.news.BodyText;
import broadsheet.news.Metadata;
import broadsheet.news.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

  private static final URI PAGE = URI.create("https://wire.example/world/20260114-story.html");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          live-blog    | The storm that has      | in two places.
          interview    | For thirty years        | side of the boat.
          listicle     | None of them is easy    | have no windows
          wire-note    | PORT ELLEN, Jan 14 (HW) | the coast guard said.
          opinion      | Nobody would sell       | old people can read.
          gallery      | Forty boats             | lost their masts.
          table        | The three ports         | since the war.
          code         | The tide gauge on       | would think it is.
          embeds       | When the new ferry      | to go by there.
          footnotes    | Three surveys have      | of the difference.
          quotes       | Four pilots spoke       | they had done so.
          nested-list  | The winter crossing     | to the shore whole.
          paywalled    | Every Monday at six     | take pride in it.
          seed-classic | A survey ship has       | in the autumn.
          """)
  void readsFromTheFirstWordOfTheStoryToItsLast(String page, String first, String last)
      throws IOException {
    String text = BodyText.of(read(page).blocks());
    assertThat(text).startsWith(first).endsWith(last);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interview    | Sign up
          interview    | Facebook
          opinion      | is a columnist
          listicle     | Most read
          seed-classic | ADVERTISEMENT
          seed-classic | Related Links
          seed-classic | Copyright
          live-blog    | Dredger
          """)
  void whatStandsAroundTheStoryStaysOut(String page, String around) throws IOException {
    assertThat(BodyText.of(read(page).blocks())).doesNotContain(around);
  }

  @ParameterizedTest
  @ValueSource(strings = {"menu", "missing"})
  void aPageWithoutAStoryHasNoBlocks(String page) throws IOException {
    assertThat(read(page).blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p></p>", "plain", "<script>x</script>", "<frameset></frameset>"})
  void anEmptyPageHasNoBlocks(String html) {
    assertThat(read(Jsoup.parse(html), "Title").blocks()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"paywalled,PAYWALLED", "opinion,WHOLE", "wire-note,WHOLE"})
  void saysHowMuchOfTheStoryThePageGave(String page, Access access) throws IOException {
    assertThat(read(page).access()).isEqualTo(access);
  }

  @Test
  void aPageThatSaysSoIsPaywalledWhateverItPrints() throws IOException {
    PageFacts closed = new PageFacts(Metadata.titled("The ferry is a street"), true);
    assertThat(BodyReader.read(open("opinion"), PAGE, closed).access()).isEqualTo(Access.PAYWALLED);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"…, TRUNCATED", "..., TRUNCATED", "[…], TRUNCATED", "., WHOLE"})
  void aShortStoryThatTrailsOffIsTruncated(String end, Access access) {
    String story =
        "<h1>Ferries wait</h1><p>The ferries stay in the harbour until the fog has gone, the coast"
            + " guard said today.</p><p>Nobody on the quay could say when that would be, and the"
            + " masters of the four boats went home";
    assertThat(read(Jsoup.parse(story + end + "</p>"), "Ferries wait").access()).isEqualTo(access);
  }

  @Test
  void everyPictureOfAGalleryHasItsCaptionAndCredit() throws IOException {
    assertThat(read("gallery").blocks().stream().filter(Block.Figure.class::isInstance))
        .map(Block.Figure.class::cast)
        .extracting(figure -> Span.text(figure.caption()), Block.Figure::credit)
        .containsExactly(
            tuple("The first sail is set before dawn.", "Ada Holm"),
            tuple("Ice on the rigging of the oldest boat.", "Ada Holm"));
  }

  @Test
  void headingsListsAndQuotesKeepTheirShape() throws IOException {
    assertThat(read("listicle").blocks()).hasAtLeastOneElementOfType(Block.Heading.class);
    assertThat(read("listicle").blocks()).hasAtLeastOneElementOfType(Block.ListBlock.class);
    assertThat(read("opinion").blocks()).hasAtLeastOneElementOfType(Block.Quote.class);
    assertThat(read("gallery").blocks()).hasAtLeastOneElementOfType(Block.Figure.class);
    assertThat(read("table").blocks()).hasAtLeastOneElementOfType(Block.Table.class);
    assertThat(read("code").blocks()).contains(new Block.Code("read gauge\n  print level"));
    assertThat(read("embeds").blocks())
        .contains(new Block.Embed(URI.create("https://video.example/v/9"), "The launch"));
    assertThat(read("quotes").blocks()).hasAtLeastOneElementOfType(Block.Quote.class);
    assertThat(BodyText.of(read("quotes").blocks())).contains("Ines Falk, pilot");
  }

  @Test
  void aListInsideAListStaysInsideItsItem() throws IOException {
    Block.ListBlock list =
        read("nested-list").blocks().stream()
            .filter(Block.ListBlock.class::isInstance)
            .map(Block.ListBlock.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(list.items()).hasSize(2);
    assertThat(list.items().getFirst().getLast()).isInstanceOf(Block.ListBlock.class);
  }

  @Test
  void aStoryThatGoesOnPastWhatIsReadIsTruncated() {
    StringBuilder html = new StringBuilder("<h1>The ferries of the bay</h1>");
    for (int pier = 0; pier < LayoutReader.MOST_PASSAGES + 10; pier++) {
      html.append("<p>The ferry left pier ").append(pier);
      html.append(" on Monday, and nobody on the quay said why it was late.");
    }
    Body body = read(Jsoup.parse(html.toString()), "The ferries of the bay");
    assertThat(body.access()).isEqualTo(Access.TRUNCATED);
  }

  @Test
  void explainsWhatItKeptAndWhichRuleTookTheRest() throws IOException {
    assertThat(explained("opinion"))
        .anyMatch(line -> line.contains("kept <p> Nobody would sell"))
        .anyMatch(line -> line.contains("cut, a writer's portrait <p> Jonas Brandt"));
  }

  private static List<String> explained(String page) throws IOException {
    List<String> lines = new ArrayList<>();
    PageFacts facts = new PageFacts(Metadata.titled("A title"), false);
    BodyReader.read(open(page), PAGE, facts, Trace.into(lines));
    return lines;
  }

  private static Body read(String page) throws IOException {
    Document document = open(page);
    return read(document, document.title().replace(" | Harbour Wire", ""));
  }

  private static Document open(String page) throws IOException {
    String name = page + ".html";
    try (InputStream in =
        Objects.requireNonNull(BodyReaderTest.class.getResourceAsStream(name), name)) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Jsoup.parse(html, PAGE.toString());
    }
  }

  private static Body read(Document page, String title) {
    return BodyReader.read(page, PAGE, new PageFacts(Metadata.titled(title), false));
  }
}
