package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.news.ArticleId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The pages that articles were cut from.
class PagesTest extends LibraryFixture {

  private static final String HTML = "<p>Fog over the pier. ".repeat(400);

  private RawPage page(String path, Instant brought) {
    URI url = URI.create("https://harbour.example" + path);
    return new RawPage(url, "text/html", HTML.getBytes(StandardCharsets.UTF_8), brought);
  }

  private ArticleId keep(String slug, RawPage... pages) {
    ArticleId id = print(coast, slug);
    library.keep(id, Samples.article(slug, "Fog."), List.of(), List.of(pages));
    return id;
  }

  @Test
  void comeBackAsTheyCameAndInOrder() {
    Instant then = clock.instant();
    ArticleId pier = keep("pier", page("/pier", then), page("/pier?page=2", then));
    reopen();
    assertThat(library.pages(pier))
        .extracting(
            page -> page.url().toString(),
            RawPage::contentType,
            page -> new String(page.body(), StandardCharsets.UTF_8))
        .containsExactly(
            tuple("https://harbour.example/pier", "text/html", HTML),
            tuple("https://harbour.example/pier?page=2", "text/html", HTML));
  }

  @Test
  void areDroppedWhenTheyAreOldAndTheirArticleStays() {
    Instant now = clock.instant();
    ArticleId old = keep("pier", page("/pier", now.minus(Duration.ofDays(31))));
    ArticleId young = keep("reef", page("/reef", now));
    library.upkeep().dropPages(now.minus(Duration.ofDays(30)));
    assertThat(library.pages(old)).isEmpty();
    assertThat(library.article(old)).isPresent();
    assertThat(library.pages(young)).hasSize(1);
  }

  @Test
  void stayWhenTheArticleIsKeptAgainWithoutThem() {
    ArticleId pier = keep("pier", page("/pier", clock.instant()));
    keep(pier, Samples.article("pier", "Fog, again."));
    assertThat(library.pages(pier)).hasSize(1);
  }

  @Test
  void goWithTheirSource() {
    ArticleId pier = keep("pier", page("/pier", clock.instant()));
    library.remove(coast);
    assertThat(library.pages(pier)).isEmpty();
  }

  @Test
  void ofADeletedArticleAreThereOnceItIsTakenBack() {
    ArticleId pier = keep("pier", page("/pier", clock.instant()));
    library.bin().put(List.of(pier));
    assertThat(library.pages(pier)).isEmpty();
    library.bin().takeBack(List.of(pier));
    assertThat(library.pages(pier)).hasSize(1);
  }
}
