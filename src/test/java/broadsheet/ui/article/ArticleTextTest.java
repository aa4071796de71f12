package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Dateline;
import broadsheet.news.Listing;
import broadsheet.news.Metadata;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.article.PageParagraph.Run;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Times;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The parts of an article, each in its own look.
class ArticleTextTest {

  @TempDir private Path folder;
  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.filled(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void sourceHeadlineDatelineBylineAndRightsStandApart() {
    Metadata about =
        new Metadata(
            "Island ferries halted",
            "Four buoys are adrift.",
            List.of("Ada Kim", "Leo Brandt"),
            new Dateline("Busan", "AFP", null),
            OffsetDateTime.parse("2026-11-24T09:20:00Z"),
            null,
            "Asia",
            List.of(),
            "en",
            null,
            null,
            null,
            "© 2026 Harbour Wire");
    assertThat(set(about, Access.WHOLE))
        .containsExactly(
            "kicker: Harbour Wire · Asia",
            "headline: Island ferries halted",
            "standfirst: Four buoys are adrift.",
            "meta-place: Busan",
            "meta-line:  · ",
            "meta-line: Ada Kim, Leo Brandt · AFP · 24 November 2026, 09:20 · 1 min",
            "body: Ferries stopped.",
            "rights: © 2026 Harbour Wire");
  }

  @Test
  void whatIsNotPrintedLeavesNoTrace() {
    assertThat(set(Metadata.titled("Island ferries halted"), Access.WHOLE))
        .containsExactly(
            "kicker: Harbour Wire",
            "headline: Island ferries halted",
            "meta-line: 24 November 2026, 09:20 · 1 min",
            "body: Ferries stopped.");
  }

  @Test
  void anArticleThatIsCutShortSaysSo() {
    assertThat(set(Metadata.titled("Island ferries halted"), Access.PAYWALLED))
        .last()
        .asString()
        .startsWith("access-note: ");
  }

  /// Each run of words as "look: words".
  private List<String> set(Metadata about, Access access) {
    Listing listing = desk.newest();
    Article article =
        new Article(
            listing.headline().url(),
            about,
            access,
            List.of(Paragraph.of("Ferries stopped.")),
            List.of());
    BlockNodes nodes =
        new BlockNodes(
            new Pictures(desk.library()), Background.direct()::slot, link -> {}, figure -> {});
    return ArticleText.of(listing, article, nodes, new Times(DeskFixture.CLOCK), new Spacing(4))
        .paragraphs()
        .stream()
        .filter(PageParagraph.Words.class::isInstance)
        .flatMap(words -> ((PageParagraph.Words) words).runs().stream())
        .map(ArticleTextTest::told)
        .toList();
  }

  private static String told(Run run) {
    String looks =
        run.styles().stream()
            .filter(style -> !style.equals("news"))
            .collect(Collectors.joining(" "));
    return looks + ": " + run.text().replace("\u200E", "").replace('\u00A0', ' ');
  }
}
