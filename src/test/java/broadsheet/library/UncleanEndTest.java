package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.image;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plug is pulled: what was answered is there, and what was under way left no trace.
class UncleanEndTest extends LibraryFixture {

  @TempDir Path elsewhere;

  /// The files of the open library as they are now, as if the machine had stopped here.
  private Path stop() throws IOException {
    Path copy = elsewhere.resolve("copy");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!file.toString().endsWith("-shm")) { // memory, which a stopped machine forgets
          Files.copy(file, copy.resolve(folder.relativize(file).toString()));
        }
      }
    }
    assertThat(copy.resolve("broadsheet.db-wal")).exists();
    return copy;
  }

  private ArticleId keep(String slug, String picture) {
    ArticleId id = print(coast, slug);
    keep(
        id,
        article(slug, "Text of " + slug, sidebar("More", slug + "-beside")),
        image(URI.create("https://harbour.example/" + slug + ".jpg"), picture));
    return id;
  }

  @Test
  void whatWasAnsweredIsThere() throws Exception {
    ArticleId pier = keep("pier", "fog");
    library.bookmark(pier, true);
    Path copy = stop();
    Library again = OpenLibrary.in(copy, clock);
    assertThat(again.article(pier)).isEqualTo(library.article(pier));
    assertThat(again.listing(pier))
        .map(Listing::state)
        .contains(library.listing(pier).orElseThrow().state());
    assertThat(again.image(URI.create("https://harbour.example/pier.jpg"))).isPresent();
    again.close();
    try (Inspection inspection = new Inspection(copy)) {
      inspection.findsEverythingInStep();
    }
  }

  @Test
  void whatWasDeletedIsSoAndCanStillBeTakenBack() throws Exception {
    ArticleId pier = keep("pier", "fog");
    library.bin().put(List.of(pier));
    Path copy = stop();
    try (Library again = OpenLibrary.in(copy, clock)) {
      assertThat(again.listing(pier)).isEmpty();
      again.bin().takeBack(List.of(pier));
      assertThat(again.article(pier)).isPresent();
      assertThat(again.image(URI.create("https://harbour.example/pier.jpg"))).isPresent();
    }
    try (Inspection inspection = new Inspection(copy)) {
      inspection.findsEverythingInStep();
    }
  }

  @Test
  void aPictureWithoutARowGoesAndARowWithoutItsPictureToo() throws Exception {
    keep("pier", "fog");
    keep("tide", "sea");
    Path copy = stop();
    Path incoming = copy.resolve("images").resolve("incoming");
    assertThat(incoming).isEmptyDirectory();
    // A picture that was laid in, but whose row was not committed any more; and one that was lost.
    ImageName orphan = new ImageName(Sha256.hex(new byte[] {1, 2, 3}), "image/png");
    Files.createDirectories(orphan.shelf(copy.resolve("images")));
    Path file = Files.write(orphan.within(copy.resolve("images")), new byte[] {1, 2, 3});
    Path lost =
        folder.relativize(
            library.image(URI.create("https://harbour.example/tide.jpg")).orElseThrow());
    Files.delete(copy.resolve(lost.toString()));

    OpenLibrary.in(copy, clock).close();

    assertThat(file).doesNotExist();
    Library again = OpenLibrary.in(copy, clock);
    assertThat(again.image(URI.create("https://harbour.example/pier.jpg"))).isPresent();
    assertThat(again.image(URI.create("https://harbour.example/tide.jpg"))).isEmpty();
    again.close();
    try (Inspection inspection = new Inspection(copy)) {
      inspection.findsEverythingInStep();
    }
  }

  @Test
  void aLogThatWasCutLosesNoMoreThanItsEnd() throws Exception {
    for (int n = 0; n < 20; n++) {
      keep("n" + n, "picture " + n);
    }
    Path copy = stop();
    Path log = copy.resolve("broadsheet.db-wal");
    byte[] bytes = Files.readAllBytes(log);
    for (int kept = bytes.length - 5_000; kept > 0; kept -= 150_000) {
      Path cut = elsewhere.resolve("cut" + kept);
      Files.createDirectories(cut);
      Files.copy(copy.resolve("broadsheet.db"), cut.resolve("broadsheet.db"));
      Files.write(cut.resolve("broadsheet.db-wal"), Arrays.copyOf(bytes, kept));
      if (Library.open(cut, clock) instanceof Opening.Opened(var library)) {
        library.counts();
        library.close();
        try (Inspection inspection = new Inspection(cut)) {
          inspection.theDatabaseIsSound();
        }
      }
    }
  }
}
