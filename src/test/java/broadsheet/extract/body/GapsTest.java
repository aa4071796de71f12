package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Metadata;
import java.util.BitSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

  /// `K` is a kept paragraph, `h` a subheading, `c` a caption, `m` a stock phrase, `l` a listing,
  /// `n` a menu's link.
  @ParameterizedTest(name = "{0} judged {1} keeps {2}")
  @CsvSource({
    "KhK,     .9 .4 .9,          {0; 1; 2}",
    "KhK,     .9 .2 .9,          {0; 2}",
    "KhhhK,   .9 .4 .4 .4 .9,    {0; 1; 2; 3; 4}",
    "KhhhhK,  .9 .4 .4 .4 .4 .9, {0; 5}",
    "KcK,     .9 .4 .9,          {0; 2}",
    "KmK,     .9 .4 .9,          {0; 2}",
    "KlK,     .9 .2 .9,          {0; 1; 2}",
    "KnhK,    .9 .0 .4 .9,       {0; 2; 3}",
    "Kh,      .9 .4,             {0}",
    "hK,      .4 .9,             {1}",
  })
  void closesAShortGapThatIsNotUnlikely(String page, String judged, String kept) {
    StringBuilder html = new StringBuilder();
    page.chars().forEach(kind -> html.append(passage(kind)));
    double[] likely = Stream.of(judged.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    BitSet story = new BitSet();
    for (int n = 0; n < likely.length; n++) {
      story.set(n, likely[n] > 0.5);
    }
    new Gaps(view(html.toString()), likely).close(story);
    assertThat(story).hasToString(kept.replace(';', ','));
  }

  private static String passage(int kind) {
    return switch (kind) {
      case 'h' -> "<h3>The tide</h3>";
      case 'c' -> "<figure><figcaption>The tide at noon</figcaption></figure>";
      case 'm' -> "<p>Read more on the tide</p>";
      case 'l' -> "<pre>print level</pre>";
      case 'n' -> "<nav>Ports</nav>";
      default -> "<p>The ferries stay in the harbour until the fog has gone, they said.</p>";
    };
  }

  private static PageView view(String html) {
    Document page = Jsoup.parse(html);
    return new PageView(page, LayoutReader.read(page.body()), Metadata.titled("Fog"));
  }
}
