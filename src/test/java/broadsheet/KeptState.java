package broadsheet;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.Article;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What lies in a library's folder, seen from outside while no program has it open.
record KeptState(Path folder) {

  /// What SQLite finds wrong, and articles that are kept by half.
  List<String> problems() throws SQLException {
    List<String> problems = new ArrayList<>();
    for (String check :
        List.of(
            "PRAGMA integrity_check",
            "PRAGMA foreign_key_check",
            "SELECT id FROM article WHERE kept <> (id IN (SELECT article_id FROM body))",
            """
            SELECT id FROM article WHERE sidebars <>
              (SELECT count(*) FROM article_sidebar WHERE article_id = article.id)\
            """,
            "SELECT article_id FROM body WHERE article_id NOT IN (SELECT rowid FROM search)",
            // pages come and go with the article that was cut from them, and are never cut short
            "SELECT article_id FROM page WHERE article_id NOT IN (SELECT article_id FROM body)",
            """
            SELECT article_id FROM page GROUP BY article_id
              HAVING min(part) <> 0 OR max(part) <> count(*) - 1\
            """)) {
      problems.addAll(ask(check));
    }
    problems.remove("ok");
    return problems;
  }

  Set<URI> keptArticles() throws SQLException {
    Set<URI> kept = new HashSet<>();
    ask("SELECT url FROM article WHERE kept = 1").forEach(url -> kept.add(URI.create(url)));
    return kept;
  }

  /// The addresses from which the pictures of kept articles came.
  Set<URI> keptPictures() throws SQLException {
    Set<URI> kept = new HashSet<>();
    ask("SELECT url FROM article_image").forEach(url -> kept.add(URI.create(url)));
    return kept;
  }

  /// All that is remembered of the sources, but for the moments at which it was learnt.
  List<String> sources() throws SQLException {
    return ask(
        """
        SELECT json_array(title, url, site, kind, trusted, capture, sidebars_too, every,
          etag, last_modified, body_hash, body_came IS NULL, whole, moving_to, moving_since IS NULL,
          weekly, fresh_for, rest, skip_hours, skip_days,
          problem, failures, state, next_try IS NULL, headlines, unread)
        FROM source ORDER BY url\
        """);
  }

  /// The raw pages of each article, part by part and byte for byte.
  List<String> pages() throws SQLException {
    return ask(
        """
        SELECT json_array(a.url, p.part, p.url, p.content_type, hex(p.body))
        FROM page p JOIN article a ON a.id = p.article_id ORDER BY a.url, p.part\
        """);
  }

  /// Why articles that are not kept are missing, and which headlines of a sidebar lead nowhere.
  List<String> missing() throws SQLException {
    return ask(
        "SELECT json_array(url, listed, problem, lost) FROM article WHERE kept = 0 ORDER BY url");
  }

  private List<String> ask(String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    String database = "jdbc:sqlite:file:" + folder.resolve("broadsheet.db") + "?mode=ro";
    try (Connection connection = DriverManager.getConnection(database);
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  /// An article with the groups beside it.
  record Kept(Article article, List<String> sidebars) {}

  /// Every kept article by its address.
  Map<String, Kept> contents() {
    Map<String, Kept> contents = new TreeMap<>();
    try (Library opened = open()) {
      for (Listing listing : opened.list(Selection.EVERYTHING, null, 1000)) {
        if (listing.state().kept()) {
          Article article = opened.article(listing.id()).orElseThrow();
          List<String> groups =
              opened.sidebars(listing.id()).stream().map(KeptState::said).toList();
          contents.put(listing.headline().url().toString(), new Kept(article, groups));
        }
      }
    }
    return contents;
  }

  private static String said(PrintedSidebar group) {
    return group.title() + group.headlines().stream().map(each -> each.headline().title()).toList();
  }

  /// The names of the pictures that lie in the folder.
  Set<String> pictureFiles() throws IOException {
    if (!Files.isDirectory(folder.resolve("images"))) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder.resolve("images"))) {
      return new HashSet<>(
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString().replaceFirst("[.].*", ""))
              .toList());
    }
  }

  Set<String> pictureRows() throws SQLException {
    return new HashSet<>(ask("SELECT hash FROM image"));
  }

  Library open() {
    if (Library.open(folder, Clock.systemUTC()) instanceof Opening.Opened(var opened)) {
      return opened;
    }
    throw new AssertionError("The library does not open");
  }
}
