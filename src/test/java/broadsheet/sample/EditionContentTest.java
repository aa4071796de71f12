package broadsheet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionContentTest {

  static final String GROUPS = "td:has(> b ~ a), section.more, div.box";

  private final Newsroom newsroom = Newsroom.open();
  private final Map<String, String> pages = new HashMap<>();
  @AutoClose private final SampleEdition edition = Visitor.edition();

  @BeforeAll
  void readAll() throws IOException {
    for (SampleArticle article : printed()) {
      Charset charset = article.template() == Template.MODERN ? UTF_8 : article.site().charset();
      pages.put(article.slug(), Visitor.read(edition.article(article.slug()), charset));
    }
  }

  private String html(SampleArticle article) {
    return requireNonNull(pages.get(article.slug()));
  }

  private Document page(SampleArticle article) {
    return Jsoup.parse(html(article), edition.article(article.slug()).toString());
  }

  private List<SampleArticle> printed() {
    return newsroom.articles().values().stream().filter(article -> !article.withdrawn()).toList();
  }

  @Test
  void theNetworkHasMoreStoriesThanAMorningCanHold() {
    assertThat(printed().stream().filter(SampleArticle::listed)).hasSizeGreaterThanOrEqualTo(60);
    assertThat(newsroom.sites().values())
        .allSatisfy(site -> assertThat(site.articles()).hasSizeGreaterThanOrEqualTo(10));
    assertThat(printed())
        .extracting(SampleArticle::language)
        .contains("en", "ar", "ja", "de", "es");
    assertThat(printed().stream().filter(article -> article.image() != null))
        .hasSizeGreaterThan(printed().size() / 2);
  }

  @Test
  void storiesRangeFromANoteToALongFeature() {
    List<Long> lengths = printed().stream().map(EditionContentTest::paragraphs).sorted().toList();
    assertThat(lengths.getFirst()).isEqualTo(3);
    assertThat(lengths.getLast()).isGreaterThan(25);
  }

  private static long paragraphs(SampleArticle article) {
    return article.body().stream().filter(Part.Paragraph.class::isInstance).count();
  }

  @Test
  void everyPageTellsItsStoryWithNothingLeftOpen() {
    for (SampleArticle article : printed()) {
      Document page = page(article);
      assertThat(page.select("h1").text()).isEqualTo(Html.plain(article.title()));
      assertThat(page.text()).as(article.slug()).doesNotContain("{", "}", "**", "](", "\uFFFD");
      assertThat(page.text()).contains(article.place());
    }
  }

  @Test
  void besideEveryStoryStandGroupsOfThreeThatLeadToSisters() {
    for (SampleArticle article : printed()) {
      Elements groups = page(article).select(GROUPS);
      assertThat(groups).as(article.slug()).hasSizeBetween(3, 4);
      for (Element group : groups) {
        List<String> links = group.select("a").eachAttr("abs:href");
        assertThat(links).hasSize(3).doesNotHaveDuplicates();
        assertThat(links)
            .noneMatch(link -> link.equals(edition.article(article.slug()).toString()));
      }
      String own = edition.base(article.site().key()).toString();
      assertThat(groups.select("a").eachAttr("abs:href")).noneMatch(link -> link.startsWith(own));
    }
  }

  @Test
  void everyStoryEndsWithItsRights() {
    for (SampleArticle article : printed()) {
      assertThat(page(article).text()).contains(article.site().rights().replace("{year}", "2026"));
    }
  }

  @Test
  void classicPagesKeepTheSeamsOfTheirKind() {
    for (SampleArticle article : printed()) {
      if (article.template() != Template.MODERN) {
        String html = html(article);
        assertThat(html).contains("<span class=\"BHS\">", "<br></h1>", "<center></center>");
        assertThat(html).contains("ADVERTISEMENT\n").doesNotContain("</p>", "charset");
        assertThat(html.indexOf("<!--body-2-incontainer.php-->"))
            .isBetween(html.indexOf("</h1>"), html.indexOf("<!--RELATED LINKS-->"));
      }
    }
  }

  @Test
  void someHeadlinesLeadToStoriesThatNoFeedAnnouncesAndSomeNowhere() throws IOException {
    StringBuilder announced = new StringBuilder();
    for (var source : edition.sources()) {
      announced.append(Visitor.read(source.url()));
    }
    List<String> kinds = new ArrayList<>();
    for (SampleArticle article : newsroom.articles().values()) {
      URI url = edition.article(article.slug());
      boolean found = Visitor.ask(url).getResponseCode() == 200;
      boolean listed = announced.indexOf(url.toString()) >= 0;
      assertThat(found).as(article.slug()).isEqualTo(!article.withdrawn());
      assertThat(listed).as(article.slug()).isEqualTo(article.listed());
      kinds.add(listed ? "listed" : found ? "unlisted" : "gone");
    }
    assertThat(kinds).contains("unlisted", "gone");
  }

  @Test
  void storiesAreMinutesHoursAndDaysOld() {
    Press press =
        new Press(
            newsroom,
            Visitor.NOW,
            newsroom.sites().keySet().stream()
                .collect(Collectors.toMap(key -> key, edition::base)));
    List<Long> hours =
        printed().stream()
            .map(press::dispatch)
            .map(story -> Duration.between(story.published(), Visitor.NOW).toHours())
            .toList();
    assertThat(hours).anyMatch(age -> age == 0).anyMatch(age -> age == 2);
    assertThat(hours).anyMatch(age -> age > 12 && age < 30).anyMatch(age -> age > 72);
    assertThat(hours).noneMatch(age -> age < 0);
  }

  @Test
  void theSameStoryIsAtTheSamePathInTheNextRun() throws IOException {
    try (SampleEdition next =
        SampleEdition.startOnFreePorts(() -> Visitor.NOW.plus(Duration.ofHours(60)))) {
      for (SampleArticle article : printed()) {
        assertThat(next.article(article.slug()).getPath())
            .isEqualTo(edition.article(article.slug()).getPath());
      }
    }
  }
}
