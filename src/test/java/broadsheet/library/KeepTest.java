package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.fullArticle;
import static broadsheet.library.Samples.headline;
import static broadsheet.library.Samples.image;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An article that was kept is there again, whole, with all that stood beside it.
class KeepTest extends LibraryFixture {

  @Test
  void aPictureThatIsHereStandsForAHeadlineWhoseOwnIsNot() {
    Picture teaser = Picture.at(URI.create("https://harbour.example/teaser.jpg"));
    Headline printed = headline("pier").withPicture(teaser);
    library.visits().printed(coast, Answer.BARE, List.of(printed), _ -> true);
    keep(id("pier"), fullArticle(), image(Samples.PICTURE, "a pier"));
    assertThat(library.listing(id("pier")).orElseThrow().headline().picture())
        .isEqualTo(fullArticle().about().leadImage());
  }

  @Test
  void givesBackAnEqualArticle() {
    ArticleId id = print(coast, "pier");
    keep(id, fullArticle(), image(Samples.PICTURE, "fog"));
    reopen();
    assertThat(library.article(id)).contains(fullArticle());
    assertThat(library.image(Samples.PICTURE))
        .hasValueSatisfying(file -> assertThat(file).hasContent("fog"));
  }

  @Test
  void givesBackTheBarestArticleToo() {
    ArticleId id = print(coast, "bare");
    Article bare = article("bare", "");
    keep(id, bare);
    assertThat(library.article(id)).contains(bare);
  }

  @Test
  void fillsInWhatTheHeadlineLeftOut() {
    ArticleId id = print(coast, "pier");
    keep(id, fullArticle());
    Listing listing = library.listing(id).orElseThrow();
    assertThat(listing.headline().title()).isEqualTo("On pier");
    assertThat(listing.headline().byline()).isEqualTo("Ada Quill, Bo Ferry");
    assertThat(listing.headline().dateline()).isEqualTo(fullArticle().about().dateline());
    assertThat(listing.headline().published()).isEqualTo("2026-02-28T00:30:00Z");
    assertThat(listing.sorted()).isEqualTo("2026-02-28T00:30:00Z");
    assertThat(listing.state().kept()).isTrue();
    assertThat(listing.sidebars()).isEqualTo(2);
  }

  @Test
  void anArticleKeptAgainReplacesItselfAndLeavesNothingBehind() {
    ArticleId id = print(coast, "pier");
    keep(id, fullArticle(), image(Samples.PICTURE, "fog"));
    Article second = article("pier", "Shorter.", sidebar("Latest", "rain"));
    keep(id, second);
    assertThat(library.article(id)).contains(second);
    assertThat(library.find(headline("gulls").url())).isEmpty();
    assertThat(library.image(Samples.PICTURE)).isEmpty();
    assertThat(library.list(Selection.of(new Scope.Matching("goto")), null, 9)).isEmpty();
    assertThat(library.list(Selection.of(new Scope.Matching("shorter")), null, 9)).hasSize(1);
    assertThat(library.counts().kept()).isEqualTo(1);
    assertThat(library.counts().sidebars()).isEqualTo(1);
  }

  @Test
  void isAllOrNothing() throws Exception {
    ArticleId id = print(coast, "pier");
    keep(id, article("pier", "Before."));
    // A file where the folder of its first shelf should be: the picture cannot be laid in.
    String hash = Sha256.hex("fog".getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(folder.resolve("images"));
    Files.createFile(folder.resolve("images").resolve(hash.substring(0, 2)));

    assertThatThrownBy(() -> keep(id, fullArticle(), image(Samples.PICTURE, "fog")))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(library.article(id)).contains(article("pier", "Before."));
    assertThat(library.counts().sidebars()).isZero();
    assertThat(library.find(headline("gulls").url())).isEmpty();
    assertThat(library.list(Selection.of(new Scope.Matching("boats")), null, 9)).isEmpty();
    Files.delete(folder.resolve("images").resolve(hash.substring(0, 2)));
  }

  @Test
  void aGroupThatNamesOneHeadlineTwiceIsKeptAsItIs() {
    ArticleId id = print(coast, "pier");
    Article odd = article("pier", "x", sidebar("Twice", "a", "a"), sidebar("Twice", "a", "a"));
    keep(id, odd);
    assertThat(library.article(id)).contains(odd);
    assertThat(library.sidebars(id).getFirst().pages()).isEqualTo(1);
  }

  @Test
  void aHeadlineThatWentMeanwhileIsNotBroughtBack() {
    ArticleId id = print(coast, "pier");
    library.remove(coast);
    keep(id, fullArticle(), image(Samples.PICTURE, "fog"));
    assertThat(library.listing(id)).isEmpty();
    assertThat(library.counts().kept()).isZero();
  }
}
