package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.Article;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.sample.SampleEdition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plug is pulled in the middle of an update, twenty times: the program in a process of its
/// own is killed as it stands (SIGKILL), and goes on where it was at its next start.
class PulledPlugIT {

  private static final Path PROGRAM = Path.of("target/broadsheet/bin/broadsheet").toAbsolutePath();
  private static final int KILLS = 20;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /// Sources and rules are asked again at each start, a dozen requests; pages come after these.
  private static final int MOST_REQUESTS = 18;

  private final Random random = new Random(20);

  @TempDir private Path folder;
  private SampleEdition sites;

  @BeforeEach
  void print() throws IOException {
    sites = SampleEdition.startOnFreePorts(Clock.systemUTC());
  }

  @AfterEach
  void close() {
    sites.close();
  }

  @Test
  void anUpdateThatWasKilledGoesOnWhereItWas() throws Exception {
    Path undisturbed = follow("undisturbed");
    finish(undisturbed);
    Path disturbed = follow("disturbed");
    for (int kill = 1; kill <= KILLS; kill++) {
      Set<URI> kept = kept(disturbed);
      Map<URI, Integer> before = sites.requests();
      killInTheMiddle(disturbed);
      assertThat(problems(disturbed)).as("after kill " + kill).isEmpty();
      assertThat(kept(disturbed)).as("nothing kept is lost").containsAll(kept);
      assertThat(askedAgain(kept, before)).as("nothing is fetched twice").isEmpty();
    }
    finish(disturbed);
    assertThat(contents(disturbed)).isEqualTo(contents(undisturbed)).hasSizeGreaterThan(40);
    assertThat(files(disturbed)).isEqualTo(files(undisturbed)).isEqualTo(rows(disturbed));
  }

  private Path follow(String name) {
    Path library = folder.resolve(name);
    try (Library opened = open(library)) {
      sites.sources().forEach(opened::add);
    }
    return library;
  }

  private void killInTheMiddle(Path library) throws Exception {
    Process update = update(library);
    assertThat(sites.awaitRequests(1 + random.nextInt(MOST_REQUESTS), LONGEST)).isTrue();
    List<ProcessHandle> children = update.descendants().toList();
    update.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    assertThat(update.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(update.exitValue()).as("killed, not done").isNotZero();
  }

  private void finish(Path library) throws Exception {
    Process update = update(library);
    assertThat(update.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(update.exitValue()).isZero();
  }

  private Process update(Path library) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(PROGRAM.toString(), "--library", library.toString(), "fetch");
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    // twenty-two short lives: no time to warm up, and the first leaves its classes to the others
    builder
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            "-XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="
                + folder.resolve("classes.jsa"));
    Path said = folder.resolve("said.txt");
    return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  /// What SQLite finds wrong, and articles that are kept by half.
  private static List<String> problems(Path library) throws SQLException {
    List<String> problems = new ArrayList<>();
    for (String check : List.of("PRAGMA integrity_check", "PRAGMA foreign_key_check")) {
      problems.addAll(ask(library, check));
    }
    problems.remove("ok");
    problems.addAll(
        ask(library, "SELECT id FROM article WHERE kept <> (id IN (SELECT article_id FROM body))"));
    problems.addAll(
        ask(
            library,
            """
            SELECT id FROM article WHERE sidebars <>
              (SELECT count(*) FROM article_sidebar WHERE article_id = article.id)\
            """));
    problems.addAll(
        ask(
            library,
            "SELECT article_id FROM body WHERE article_id NOT IN (SELECT rowid FROM search)"));
    return problems;
  }

  private static Set<URI> kept(Path library) throws SQLException {
    Set<URI> kept = new HashSet<>();
    ask(library, "SELECT url FROM article WHERE kept = 1")
        .forEach(url -> kept.add(URI.create(url)));
    return kept;
  }

  private Set<URI> askedAgain(Set<URI> kept, Map<URI, Integer> before) {
    Map<URI, Integer> now = sites.requests();
    Set<URI> again = new HashSet<>(kept);
    again.removeIf(url -> now.getOrDefault(url, 0).equals(before.getOrDefault(url, 0)));
    return again;
  }

  private static List<String> ask(Path library, String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    String database = "jdbc:sqlite:file:" + library.resolve("broadsheet.db") + "?mode=ro";
    try (Connection connection = DriverManager.getConnection(database);
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  private record Kept(Article article, List<String> sidebars) {}

  /// Every kept article by its address, with the groups beside it and the pictures that are there.
  private static Map<String, Kept> contents(Path library) {
    Map<String, Kept> contents = new TreeMap<>();
    try (Library opened = open(library)) {
      for (Listing listing : opened.list(Selection.EVERYTHING, null, 1000)) {
        if (listing.state().kept()) {
          Article article = opened.article(listing.id()).orElseThrow();
          List<String> groups =
              opened.sidebars(listing.id()).stream().map(PulledPlugIT::said).toList();
          contents.put(listing.headline().url().toString(), new Kept(article, groups));
        }
      }
    }
    return contents;
  }

  private static String said(PrintedSidebar group) {
    return group.title() + group.headlines().stream().map(each -> each.headline().title()).toList();
  }

  /// The pictures that lie in the library's folder, opened once more and closed.
  private static Set<String> files(Path library) throws IOException {
    try (Stream<Path> files = Files.walk(library.resolve("images"))) {
      return new HashSet<>(files.filter(Files::isRegularFile).map(PulledPlugIT::hash).toList());
    }
  }

  private static String hash(Path picture) {
    return picture.getFileName().toString().replaceFirst("[.].*", "");
  }

  private static Set<String> rows(Path library) throws SQLException {
    return new HashSet<>(ask(library, "SELECT hash FROM image"));
  }

  private static Library open(Path library) {
    if (Library.open(library, Clock.systemUTC()) instanceof Opening.Opened(var opened)) {
      return opened;
    }
    throw new AssertionError("The library does not open");
  }
}
