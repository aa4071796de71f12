package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at a library's files from outside, and finds whatever is out of step.
final class Inspection implements AutoCloseable {

  private final LibraryFolder folder;
  private final Session session;

  Inspection(Path path) throws SQLException {
    folder = new LibraryFolder(path);
    session = new Connections(folder.database()).reading();
  }

  void findsEverythingInStep() throws IOException {
    theDatabaseIsSound();
    theTalliesAreRight();
    nothingIsLeftOver();
    everyPictureHasItsFile();
  }

  void theDatabaseIsSound() {
    assertThat(session.list("PRAGMA integrity_check", Row::text)).containsExactly("ok");
    assertThat(session.list("PRAGMA foreign_key_check", Row::text)).isEmpty();
  }

  private void theTalliesAreRight() {
    equal("headlines", "SELECT headlines FROM tally", "SELECT sum(listed) FROM article");
    equal(
        "unread",
        "SELECT unread FROM tally",
        "SELECT count(*) FROM article WHERE listed AND NOT read");
    equal("kept", "SELECT kept FROM tally", "SELECT sum(kept) FROM article");
    equal("bookmarks", "SELECT bookmarks FROM tally", "SELECT sum(bookmarked) FROM article");
    equal("sidebars", "SELECT sidebars FROM tally", "SELECT count(*) FROM sidebar");
    equal("bytes", "SELECT image_bytes FROM tally", "SELECT sum(bytes) FROM image");
    none(
        "figures of a source",
        """
        SELECT title FROM source s WHERE headlines <>
          (SELECT count(*) FROM printed WHERE source_id = s.id)
        OR unread <> (SELECT count(*) FROM printed p JOIN article a ON a.id = p.article_id
          WHERE p.source_id = s.id AND NOT a.read)\
        """);
    none(
        "copies in printed",
        """
        SELECT a.title FROM printed p JOIN article a ON a.id = p.article_id
        WHERE p.sorted <> a.sorted OR p.read <> a.read\
        """);
  }

  private void nothingIsLeftOver() {
    none(
        "kept without a body, or the reverse",
        """
        SELECT title FROM article a
        WHERE kept + EXISTS (SELECT 1 FROM deleted WHERE article_id = a.id AND kept)
          <> EXISTS (SELECT 1 FROM body WHERE article_id = a.id)\
        """);
    equal("search rows", "SELECT count(*) FROM search", "SELECT count(*) FROM article WHERE kept");
    none(
        "search rows without an article",
        "SELECT rowid FROM search WHERE rowid NOT IN (SELECT id FROM article WHERE kept)");
    none(
        "deleted, and shown none the less",
        """
        SELECT title FROM article WHERE id IN (SELECT article_id FROM deleted)
          AND (listed OR kept OR bookmarked OR sidebars OR NOT lost OR source_id IS NOT NULL
            OR id IN (SELECT article_id FROM printed) OR id IN (SELECT article_id FROM wish))\
        """);
    none(
        "emptied, and not empty",
        """
        SELECT title FROM article a WHERE id IN (SELECT article_id FROM deleted WHERE emptied)
          AND (summary IS NOT NULL
            OR EXISTS (SELECT 1 FROM page WHERE article_id = a.id)
            OR EXISTS (SELECT 1 FROM article_image WHERE article_id = a.id)
            OR EXISTS (SELECT 1 FROM article_sidebar WHERE article_id = a.id))\
        """);
    none(
        "sidebars beside no article",
        "SELECT title FROM sidebar WHERE id NOT IN (SELECT sidebar_id FROM article_sidebar)");
    none(
        "sidebars seen on a source's pages no more",
        """
        SELECT o.sidebar_id FROM source_sidebar o WHERE NOT EXISTS (
          SELECT 1 FROM printed p JOIN article_sidebar l ON l.article_id = p.article_id
          WHERE p.source_id = o.source_id AND l.sidebar_id = o.sidebar_id
          UNION ALL
          SELECT 1 FROM deleted_print p JOIN article_sidebar l ON l.article_id = p.article_id
          WHERE p.source_id = o.source_id AND l.sidebar_id = o.sidebar_id)\
        """);
    none(
        "sidebars missing from a source's",
        """
        SELECT l.sidebar_id FROM printed p JOIN article_sidebar l ON l.article_id = p.article_id
        WHERE NOT EXISTS (SELECT 1 FROM source_sidebar o
          WHERE p.source_id = o.source_id AND l.sidebar_id = o.sidebar_id)\
        """);
    none(
        "headlines that nothing leads to",
        """
        SELECT title FROM article WHERE NOT listed AND NOT bookmarked
          AND id NOT IN (SELECT article_id FROM sidebar_headline)
          AND id NOT IN (SELECT article_id FROM deleted)\
        """);
    none(
        "headlines of a source that did not print them",
        """
        SELECT title FROM article a WHERE source_id IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM printed WHERE source_id = a.source_id AND article_id = a.id)\
        """);
    none(
        "pictures of no article",
        "SELECT hash FROM image WHERE id NOT IN (SELECT image_id FROM article_image)");
    none("stray files", "SELECT hash FROM stray_file");
  }

  private void everyPictureHasItsFile() throws IOException {
    ImageFiles files = new ImageFiles(folder.images());
    Set<Path> recorded =
        session.list("SELECT hash, media_type FROM image", Images::name).stream()
            .map(files::path)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(files()).isEqualTo(recorded);
  }

  private Set<Path> files() throws IOException {
    if (!Files.exists(folder.images())) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder.images())) {
      return files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void equal(String what, String tally, String count) {
    assertThat(session.number(tally)).as(what).isEqualTo(session.number(count));
  }

  private void none(String what, String sql) {
    List<String> found = session.list(sql, Row::text);
    assertThat(found).as(what).isEmpty();
  }

  @Override
  public void close() {
    session.close();
  }
}
