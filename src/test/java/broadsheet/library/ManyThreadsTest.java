package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.image;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Article;
import broadsheet.news.Listing;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// Many threads ask and change at once, and one library may be open twice.
class ManyThreadsTest extends LibraryFixture {

  private static final int ARTICLES = 120;

  private void keepAll(Library library, int from, int step) {
    for (int n = from; n < ARTICLES; n += step) {
      Listing listing = library.find(Samples.headline("n" + n).url()).orElseThrow();
      keep(
          listing.id(),
          article("n" + n, "Text " + n, sidebar("More", "n" + (n + 1) % ARTICLES, "b" + n % 7)),
          image(URI.create("https://harbour.example/" + n + ".jpg"), "bytes " + n % 10));
    }
  }

  private void readUntil(AtomicBoolean end) {
    while (!end.get()) {
      List<Listing> list = library.list(Selection.EVERYTHING, null, 1_000);
      assertThat(list).hasSizeGreaterThanOrEqualTo(ARTICLES);
      assertThat(new HashSet<>(list)).hasSameSizeAs(list);
      for (Listing listing : list) {
        if (listing.state().kept()) {
          Article article = library.article(listing.id()).orElseThrow();
          assertThat(article.sidebars()).hasSize(1);
          assertThat(library.sidebars(listing.id())).hasSize(1);
          break;
        }
      }
      Counts counts = library.counts();
      assertThat(counts.kept()).isLessThanOrEqualTo(counts.headlines());
    }
  }

  @Test
  void manyReadAndWriteAtOnce() throws Exception {
    String[] slugs = new String[ARTICLES];
    for (int n = 0; n < ARTICLES; n++) {
      slugs[n] = "n" + n;
    }
    print(coast, slugs);
    Library second = OpenLibrary.in(folder, clock);
    AtomicBoolean end = new AtomicBoolean();
    try (ExecutorService executor = Executors.newCachedThreadPool()) {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        readers.add(executor.submit(() -> readUntil(end)));
      }
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        int from = i;
        writers.add(executor.submit(() -> keepAll(from % 2 == 0 ? library : second, from, 6)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      end.set(true);
      for (Future<?> reader : readers) {
        reader.get();
      }
    }
    assertThat(library.counts().kept()).isEqualTo(ARTICLES);
    assertThat(second.counts()).isEqualTo(library.counts());
    second.close();
  }
}
