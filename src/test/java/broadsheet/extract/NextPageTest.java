package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.metadata.PageElements;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {

  private static final String PAGER = "<div class='story-pagination'><a href='%s'>2</a></div>";

  @ParameterizedTest(name = "{0} goes on at {1}")
  @CsvSource({
    "https://wire.example/reef,            https://wire.example/reef/2",
    "https://wire.example/reef/,           https://wire.example/reef/2/",
    "https://wire.example/reef,            https://wire.example/reef/page/2",
    "https://wire.example/reef.html,       https://wire.example/reef_2.html",
    "https://wire.example/reef.html,       https://wire.example/reef-2.html",
    "https://wire.example/reef.html,       https://wire.example/reef.html?page=2",
    "https://wire.example/r?id=7,          https://wire.example/r?id=7&seite=2",
    "https://wire.example/r?id=7,          https://wire.example/r?p=2&id=7",
    "https://wire.example/reef?page=2,     https://wire.example/reef?page=3",
    "https://wire.example/reef/page/9,     https://wire.example/reef/page/10",
    "https://wire.example/2026/11/24/reef, https://wire.example/2026/11/24/reef/2",
  })
  void isTheSameAddressWithTheNextNumber(URI page, URI next) {
    String html = "<p>…</p>" + PAGER.formatted(next);
    assertThat(NextPage.of(PageElements.of(Jsoup.parse(html, page.toString())), page, page))
        .isEqualTo(next);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "https://wire.example/reef,        https://wire.example/reef/3",
    "https://wire.example/reef?page=2, https://wire.example/reef",
    "https://wire.example/reef?page=2, https://wire.example/reef?page=2",
    "https://wire.example/reef,        https://other.example/reef/2",
    "https://wire.example/reef,        https://wire.example/coral/2",
    "https://wire.example/reef,        https://wire.example/reef?cpage=2",
    "https://wire.example/reef,        https://wire.example/coral",
    "https://wire.example/reef,        javascript:next(2)",
  })
  void isNoOtherPage(URI page, String link) {
    String html = "<link rel=next href='%s'>".formatted(link) + PAGER.formatted(link);
    assertThat(NextPage.of(PageElements.of(Jsoup.parse(html, page.toString())), page, page))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://wire.example/summit-day-1.html, https://wire.example/summit-day-2.html",
    "https://wire.example/reef,              https://wire.example/reef-2",
  })
  void aHeadlineThatLeadsToTheNextNumberIsAnotherStory(URI page, URI other) {
    String html =
        "<div class='related'><a href='%s'>Delegates return for the second day</a></div>"
            .formatted(other);
    assertThat(NextPage.of(PageElements.of(Jsoup.parse(html, page.toString())), page, page))
        .isNull();
  }
}
