package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.news.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A library opens, or one sentence says why not; nothing that is not ours is touched.
class OpeningTest {

  @TempDir Path temp;
  private final TickingClock clock = new TickingClock();

  private String refusal(Path folder) {
    return switch (Library.open(folder, clock)) {
      case Opening.Refused(var why) -> why;
      case Opening.Opened(var library) -> {
        library.close();
        yield "opened";
      }
    };
  }

  private Session raw(Path folder) throws SQLException {
    return new Connections(new LibraryFolder(folder).database()).writing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"library", "a/b/c", "what?mode=ro", "100% Zeitung", "新聞 #1", "a'b;c"})
  void makesTheFolderUnderAnyName(String name) {
    Path folder = temp.resolve(name);
    Library library = OpenLibrary.in(folder, clock);
    SourceId id = library.add(Samples.source("Coast", "https://harbour.example/feed"));
    library.close();
    assertThat(folder.resolve("broadsheet.db")).exists();
    library = OpenLibrary.in(folder, clock);
    assertThat(library.source(id)).isPresent();
    library.close();
  }

  @Test
  void whatSomeoneReadsIsNobodyElsesBusiness() throws IOException {
    assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX");
    Path folder = temp.resolve("library");
    OpenLibrary.in(folder, clock).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void leavesOneFileWhenClosed() throws IOException {
    Path folder = temp.resolve("library");
    Library library = OpenLibrary.in(folder, clock);
    assertThat(library.sources()).isEmpty();
    library.close();
    library.close();
    assertThat(folder).isDirectoryContaining("glob:**broadsheet.db");
    assertThat(folder.toFile().list()).hasSize(1);
    assertThatThrownBy(library::sources).hasMessageContaining("closed");
    assertThatThrownBy(library.upkeep()::updated).hasMessageContaining("closed");
  }

  @Test
  void refusesAFileInTheFoldersPlace() throws IOException {
    Path file = Files.writeString(temp.resolve("library"), "not a folder");
    assertThat(refusal(file)).contains(file.toString()).contains("is a file, not a folder");
    assertThat(refusal(file.resolve("below"))).contains("below").contains("cannot be made");
    assertThat(file).hasContent("not a folder");
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path folder = lockedFolder();
    assertThat(refusal(folder)).contains(folder.toString()).contains("cannot be written");
  }

  /// Root may write to any folder on a disk; Linux's /proc takes a file from nobody.
  private Path lockedFolder() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("locked"));
    assertThat(folder.toFile().setWritable(false)).isTrue();
    return Files.isWritable(folder) ? Path.of("/proc") : folder;
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("library"));
    Path file = Files.writeString(folder.resolve("broadsheet.db"), "x".repeat(5000));
    assertThat(refusal(folder)).contains(folder.toString()).contains("not a database");
    assertThat(file).hasContent("x".repeat(5000));
  }

  @Test
  void refusesWhatANewerBroadsheetWroteAndLeavesItAsItIs() throws Exception {
    Path folder = temp.resolve("library");
    OpenLibrary.in(folder, clock).close();
    try (Session session = raw(folder)) {
      session.script("PRAGMA user_version = 9999");
    }
    byte[] before = Files.readAllBytes(folder.resolve("broadsheet.db"));
    assertThat(refusal(folder)).contains(folder.toString()).contains("newer Broadsheet");
    assertThat(Files.readAllBytes(folder.resolve("broadsheet.db"))).isEqualTo(before);
  }

  @Test
  void refusesTheDatabaseOfAnotherProgramAndLeavesItAsItIs() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("library"));
    try (Session session = raw(folder)) {
      session.script("CREATE TABLE recipe (name TEXT)");
    }
    byte[] before = Files.readAllBytes(folder.resolve("broadsheet.db"));
    assertThat(refusal(folder)).contains(folder.toString()).contains("another program");
    assertThat(Files.readAllBytes(folder.resolve("broadsheet.db"))).isEqualTo(before);
  }

  @Test
  void refusesADamagedDatabase() throws Exception {
    Path folder = temp.resolve("library");
    OpenLibrary.in(folder, clock).close();
    Path file = folder.resolve("broadsheet.db");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 100; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    assertThat(refusal(folder)).contains(folder.toString()).containsAnyOf("damaged", "cannot be");
  }

  @Test
  void manyMayOpenANewFolderAtOnce() throws Exception {
    Path folder = temp.resolve("library");
    Set<SourceId> ids = new HashSet<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(6)) {
      List<Callable<SourceId>> tasks =
          IntStream.range(0, 6)
              .mapToObj(
                  _ ->
                      (Callable<SourceId>)
                          () -> {
                            try (Library library = OpenLibrary.in(folder, clock)) {
                              return library.add(
                                  Samples.source("Coast", "https://harbour.example/feed"));
                            }
                          })
              .toList();
      for (Future<SourceId> id : executor.invokeAll(tasks)) {
        ids.add(id.get());
      }
    }
    assertThat(ids).hasSize(1);
  }
}
