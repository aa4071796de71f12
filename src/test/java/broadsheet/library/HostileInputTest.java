package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Scope;
import broadsheet.news.Access;
import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Block;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the web prints as a title is kept and given back as it was.
class HostileInputTest extends LibraryFixture {

  static Stream<String> titles() {
    return Stream.of(
        "Nul \u0000 inside",
        "\u0000",
        "🚢 Boats 👩‍👩‍👧 land",
        "\u202Eright to left\u202C",
        "ميناء الصيد يُفتح",
        "'; DROP TABLE article; --",
        "100 % \"quoted\" \\ ? :1 $a",
        "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324a",
        "line\nbreak\ttab\u0085\u2028",
        "<script>alert(1)</script> &amp;",
        "\uFFFE\uFFFF\uFEFF",
        "long ".repeat(20_000));
  }

  @ParameterizedTest(name = "{index}") // what a title holds may break the report
  @MethodSource("titles")
  void anyTitleIsGivenBack(String title) {
    URI url = URI.create("https://harbour.example/odd");
    Headline odd =
        new Headline(
            title, url, title, title, new Dateline(title, title, null), null, title, null, title);
    ArticleId id =
        library.visits().printed(coast, Answer.BARE, List.of(odd), _ -> true).getFirst().id();
    Article article =
        new Article(
            url,
            Metadata.titled(title),
            Access.PAYWALLED,
            List.of(Block.Paragraph.of(title), new Block.Code(title)),
            List.of(new Sidebar(title, List.of(odd))));
    keep(id, article);
    library.annotate(id, title, List.of(title));
    reopen();
    assertThat(library.listing(id)).map(Listing::headline).contains(odd);
    assertThat(library.article(id)).contains(article);
    assertThat(library.bookmarks().getFirst().tags()).containsExactly(title);
    assertThat(library.sidebars(id).getFirst().headlines().getFirst().headline()).isEqualTo(odd);
    assertThat(library.list(Selection.of(new Scope.Matching(title)), null, 1))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void halfACharacterBecomesAQuestionMark() {
    Headline half = Headline.of("Boat \uD83D", URI.create("https://harbour.example/half"));
    ArticleId id =
        library.visits().printed(coast, Answer.BARE, List.of(half), _ -> true).getFirst().id();
    keep(id, Samples.article("half", "Half \uDEA2 boat"));
    assertThat(library.listing(id).orElseThrow().headline().title()).isEqualTo("Boat ?");
  }

  @Test
  void datesAtTheEndOfTimeAreKeptAsFarAsAColumnGoes() {
    Headline far =
        new Headline(
            "Far",
            URI.create("https://harbour.example/far"),
            null,
            null,
            new Dateline(null, null, LocalDate.MAX),
            Instant.MAX,
            null,
            null,
            null);
    Listing listing =
        library.visits().printed(coast, Answer.BARE, List.of(far), _ -> true).getFirst();
    assertThat(listing.sorted()).isEqualTo(clock.instant());
    assertThat(listing.headline().dateline().date()).isEqualTo(LocalDate.MAX);
    Headline old = Samples.headline("old", Instant.MIN);
    assertThat(library.visits().printed(coast, Answer.BARE, List.of(old), _ -> true)).hasSize(1);
    assertThat(library.list(Selection.EVERYTHING, null, 9)).hasSize(2);
  }

  @Test
  void quotesWithinQuotesAreKept() {
    Block deep = Block.Paragraph.of("bottom");
    for (int i = 0; i < 512; i++) {
      deep = new Block.Quote(List.of(deep));
    }
    ArticleId id = print(coast, "deep");
    Article article =
        new Article(
            Samples.headline("deep").url(),
            Metadata.titled("Deep"),
            Access.WHOLE,
            List.of(deep),
            List.of());
    keep(id, article);
    assertThat(library.article(id).orElseThrow().body()).hasSize(1);
  }

  @Test
  void aPageOfTenMegabytesIsKept() {
    ArticleId id = print(coast, "big");
    Article big = Samples.article("big", "word and more ".repeat(800_000));
    keep(id, big);
    assertThat(library.article(id)).contains(big);
  }
}
