package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.news.ArticleId;
import broadsheet.news.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that an earlier Broadsheet wrote opens with all that it holds.
class SchemaTest {

  @TempDir Path folder;
  private final TickingClock clock = new TickingClock();

  private void make(List<String> steps, String content) throws Exception {
    Files.createDirectories(folder);
    try (Session session = new Connections(new LibraryFolder(folder).database()).writing()) {
      for (String step : steps) {
        session.script(resource(step));
      }
      session.script("PRAGMA application_id = " + 0x42525348);
      session.script("PRAGMA user_version = " + steps.size());
      session.script(content);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theStepToTheRhythmKeepsSourcesTheirNewsAndTrustInThisMachineAlone() throws Exception {
    long now = clock.instant().toEpochMilli();
    make(
        List.of(
            "001-headlines.sql",
            "002-articles.sql",
            "003-sidebars.sql",
            "004-tallies.sql",
            "005-pages.sql"),
        """
        INSERT INTO source (id, title, url, url_key, kind, etag, answered) VALUES
          (1, 'Coast', 'https://coast.example/feed', 'c', 'FEED', '"a"', %1$d),
          (2, 'Sample', 'http://127.0.0.1:8080/feed', 's', 'FEED', NULL, NULL),
          (3, 'Trap', 'http://127.0.0.1.example/feed', 't', 'FEED', NULL, NULL);
        INSERT INTO article (id, url_key, source_id, title, url, seen, sorted, listed) VALUES
          (1, 'x', 1, 'Ferries halted', 'https://coast.example/x', %1$d, %1$d - 1000, 1);
        INSERT INTO printed (source_id, sorted, article_id, read) VALUES (1, %1$d - 1000, 1, 0);
        """
            .formatted(now));
    try (Library library = OpenLibrary.in(folder, clock)) {
      assertThat(library.sources())
          .extracting(Source::title, Source::trusted, source -> source.rhythm().weekly())
          .containsExactly(
              tuple("Coast", false, 1), tuple("Sample", true, 0), tuple("Trap", false, 0));
      Source coast = library.sources().getFirst();
      assertThat(library.visits().last(coast.id()).validators().etag()).isEqualTo("\"a\"");
      assertThat(library.visits().last(coast.id()).bodyCame()).isEqualTo(clock.instant());
      assertThat(library.list(Selection.EVERYTHING, null, 9)).hasSize(1);
    }
    inspect();
  }

  private void inspect() throws Exception {
    try (Inspection inspection = new Inspection(folder)) {
      inspection.findsEverythingInStep();
    }
  }

  @Test
  void theStepToDeletionsKeepsAllAndLetsWhatWasThereBeDeletedAndTakenBack() throws Exception {
    make(
        List.of(
            "001-headlines.sql",
            "002-articles.sql",
            "003-sidebars.sql",
            "004-tallies.sql",
            "005-pages.sql",
            "006-rhythm.sql",
            "007-capture.sql",
            "008-reading-on.sql",
            "009-sourceless.sql",
            "010-retention.sql",
            "011-icons.sql"),
        """
        INSERT INTO source (id, title, url, url_key, kind) VALUES
          (1, 'Coast', 'https://coast.example/feed', 'c', 'FEED');
        INSERT INTO article (id, url_key, source_id, title, url, seen, sorted, listed, kept, bookmarked)
        VALUES (1, '//coast.example/x', 1, 'Ferries halted', 'https://coast.example/x', 9, 8, 1, 1, 1);
        INSERT INTO printed (source_id, sorted, article_id, read) VALUES (1, 8, 1, 0);
        INSERT INTO bookmark (article_id, added) VALUES (1, 9);
        INSERT INTO body (article_id, url, access, title, byline, tags, blocks, kept) VALUES
          (1, 'https://coast.example/x', 'WHOLE', 'Ferries halted', '[]', '[]', '[]', 9);
        INSERT INTO search (rowid, title) VALUES (1, 'ferries halted');
        """);
    ArticleId ferries = new ArticleId(1);
    try (Library library = OpenLibrary.in(folder, clock)) {
      assertThat(library.bookmarks()).hasSize(1);
      assertThat(library.bin().put(List.of(ferries))).containsExactly(ferries);
      assertThat(library.counts().headlines()).isZero();
    }
    inspect();
    try (Library library = OpenLibrary.in(folder, clock)) {
      library.bin().takeBack(List.of(ferries));
      assertThat(library.article(ferries)).isPresent();
      assertThat(library.bookmarks()).hasSize(1);
      assertThat(library.list(Selection.of(new Selection.Scope.Matching("ferries")), null, 9))
          .hasSize(1);
    }
    inspect();
  }
}
