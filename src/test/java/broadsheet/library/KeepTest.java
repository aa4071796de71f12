package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.fullArticle;
import static broadsheet.library.Samples.headline;
import static broadsheet.library.Samples.image;
import static broadsheet.library.Samples.source;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.news.Validators;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article that was kept is there again, whole, with all that stood beside it.
class KeepTest {

  @TempDir Path folder;
  private final TickingClock clock = new TickingClock();
  private Library library;
  private SourceId coast;

  @BeforeEach
  void open() {
    library = OpenLibrary.in(folder.resolve("library"), clock);
    coast = library.add(source("Coast", "https://harbour.example/feed"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private ArticleId print(String slug) {
    return library.printed(coast, Validators.NONE, List.of(headline(slug))).getFirst().id();
  }

  @Test
  void givesBackAnEqualArticle() {
    ArticleId id = print("pier");
    library.keep(id, fullArticle(), List.of(image(Samples.PICTURE, "fog")));
    reopen();
    assertThat(library.article(id)).contains(fullArticle());
    assertThat(library.image(Samples.PICTURE))
        .hasValueSatisfying(p -> assertThat(p).hasContent("fog"));
  }

  @Test
  void fillsInWhatTheHeadlineLeftOut() {
    ArticleId id = print("pier");
    library.keep(id, fullArticle(), List.of());
    Listing listing = library.listing(id).orElseThrow();
    assertThat(listing.headline().title()).isEqualTo("On pier");
    assertThat(listing.headline().byline()).isEqualTo("Ada Quill, Bo Ferry");
    assertThat(listing.headline().dateline().place()).isEqualTo("Harbour");
    assertThat(listing.headline().published()).isEqualTo("2026-02-28T00:30:00Z");
    assertThat(listing.sorted()).isEqualTo("2026-02-28T00:30:00Z");
    assertThat(listing.state().kept()).isTrue();
    assertThat(listing.sidebars()).isEqualTo(2);
  }

  @Test
  void sidebarHeadlinesAreRowsOfTheirOwn() {
    ArticleId id = print("pier");
    library.keep(id, fullArticle(), List.of());
    Listing gulls = library.find(headline("gulls").url()).orElseThrow();
    assertThat(gulls.source()).isNull();
    assertThat(gulls.sourceTitle()).isEqualTo("harbour.example");
    assertThat(library.list(Selection.EVERYTHING, null, 10))
        .extracting(Listing::id)
        .containsExactly(id);
    Article article = article("gulls", "Many gulls.");
    library.keep(gulls.id(), article, List.of());
    assertThat(library.article(gulls.id())).contains(article);
    assertThat(library.list(Selection.EVERYTHING, null, 10))
        .extracting(Listing::id)
        .containsExactlyInAnyOrder(id, gulls.id());
    assertThat(library.sidebars(id).getFirst().headlines().getFirst().state().kept()).isTrue();
  }

  private void reopen() {
    library.close();
    library = OpenLibrary.in(folder.resolve("library"), clock);
  }
}
