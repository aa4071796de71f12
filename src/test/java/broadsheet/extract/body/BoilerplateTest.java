package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Metadata;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoilerplateTest {

  private static final String PROSE =
      "<p>The ferries stay in the harbour until the fog has gone, the coast guard said today, and"
          + " nobody knows when that will be.</p>";
  private static final String LINKS = "<div><a href='/a'>Ports</a></div>".repeat(6);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROSE<a href='/more'>More on this</a>    |
          LINKSPROSE                               | a link among links
          PROSE<nav>Ports</nav>                    | navigation
          PROSE<footer>Harbour Wire</footer>       | the page's foot
          PROSE<blockquote><footer>Ines</footer></blockquote> |
          PROSE<div class=comments>I do</div>      | a reader's comment
          PROSE<div class=visually-hidden>Article content</div> | a label for screen readers
          <div class=sr-only>PROSE</div>           |
          PROSE<p>All rights reserved.             | a rights line at the foot
          PROSE<p>Pictures of the ferries are copyright 1995-2024 Harbour Wire, which sells prints of them. | a rights line at the foot
          PROSE<p>Privacy, the mayor said, is nothing that a town bolts on once the cameras hang. |
          """)
  void namesWhatIsNotTheStorysOwn(String html, @Nullable String rule) {
    PageView page = page(html.replace("PROSE", PROSE).replace("LINKS", LINKS));
    List<Passage> passages = page.layout.passages();
    assertThat(passages.stream().flatMap(p -> Boilerplate.ruleFor(page, p).stream()).findFirst())
        .isEqualTo(Optional.ofNullable(rule));
  }

  private static PageView page(String html) {
    Document page = Jsoup.parse(html);
    return new PageView(page, LayoutReader.read(page.body()), Metadata.titled("Fog"));
  }
}
