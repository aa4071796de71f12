package broadsheet;

import static broadsheet.news.SourceSettings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.news.Capture;
import broadsheet.news.SourceId;
import broadsheet.sample.SampleEdition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
  private CoastSite coast;

  @BeforeEach
  void print() throws IOException {
    sites = SampleEdition.startOnFreePorts(Clock.systemUTC());
    coast = new CoastSite();
  }

  @AfterEach
  void close() {
    sites.close();
    coast.close();
  }

  @Test
  void anUpdateThatWasKilledGoesOnWhereItWas() throws Exception {
    KeptState undisturbed = follow("undisturbed");
    finish(undisturbed);
    KeptState disturbed = follow("disturbed");
    for (int kill = 1; kill <= KILLS; kill++) {
      Set<URI> kept = disturbed.keptArticles();
      Set<URI> pictures = disturbed.keptPictures();
      Map<URI, Integer> before = sites.requests();
      killInTheMiddle(disturbed);
      assertThat(disturbed.problems()).as("after kill " + kill).isEmpty();
      assertThat(disturbed.keptArticles()).as("nothing kept is lost").containsAll(kept);
      assertThat(askedAgain(kept, before)).as("no article is fetched twice").isEmpty();
      assertThat(askedAgain(pictures, before)).as("no picture is fetched twice").isEmpty();
      disturbed.open().close();
      assertThat(disturbed.pictureFiles())
          .as("pictures at the start after kill " + kill)
          .isEqualTo(disturbed.pictureRows());
    }
    finish(disturbed);
    assertThat(disturbed.contents()).isEqualTo(undisturbed.contents()).hasSizeGreaterThan(40);
    assertThat(disturbed.contents()).containsKeys(beside());
    assertThat(disturbed.sources()).isEqualTo(undisturbed.sources()).hasSizeGreaterThan(6);
    assertThat(disturbed.pages()).isEqualTo(undisturbed.pages()).hasSizeGreaterThan(40);
    assertThat(disturbed.missing()).isEqualTo(undisturbed.missing());
    assertThat(disturbed.pictureFiles())
        .isEqualTo(undisturbed.pictureFiles())
        .isEqualTo(disturbed.pictureRows());
  }

  /// What only a sidebar named, and is there because its source's sidebars are wanted too.
  private String[] beside() {
    return CoastSite.beside().map(path -> coast.at(path).toString()).toArray(String[]::new);
  }

  /// Each source with other settings: as usual, always, never, with sidebars, at its own interval.
  private KeptState follow(String name) {
    KeptState state = new KeptState(folder.resolve(name));
    try (Library opened = state.open()) {
      List<SourceId> followed = sites.sources().stream().map(opened::add).toList();
      opened.set(followed.get(0), USUAL.capturing(Capture.ALWAYS));
      opened.set(followed.get(1), USUAL.capturing(Capture.NEVER));
      opened.set(followed.get(2), USUAL.withSidebars(true).asked(Duration.ofHours(6)));
      opened.set(opened.add(coast.source()), USUAL.capturing(Capture.ALWAYS).withSidebars(true));
    }
    return state;
  }

  private void killInTheMiddle(KeptState library) throws Exception {
    Process update = update(library);
    assertThat(sites.awaitRequests(1 + random.nextInt(MOST_REQUESTS), LONGEST)).isTrue();
    List<ProcessHandle> children = update.descendants().toList();
    update.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    assertThat(update.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(update.exitValue()).as("killed, not done").isNotZero();
  }

  private void finish(KeptState library) throws Exception {
    Process update = update(library);
    assertThat(update.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(update.exitValue()).isZero();
  }

  private Process update(KeptState library) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(PROGRAM.toString(), "--library", library.folder().toString(), "fetch");
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    Path said = folder.resolve("said.txt");
    return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private Set<URI> askedAgain(Set<URI> kept, Map<URI, Integer> before) {
    Map<URI, Integer> now = sites.requests();
    Set<URI> again = new HashSet<>(kept);
    again.removeIf(url -> now.getOrDefault(url, 0).equals(before.getOrDefault(url, 0)));
    return again;
  }
}
