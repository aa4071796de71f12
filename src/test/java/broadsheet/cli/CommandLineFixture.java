package broadsheet.cli;

import broadsheet.cli.House.RefusedException;
import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.update.Updater;
import broadsheet.web.Fetcher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Command lines run in this process, on a library in a test's own folder and without a display.
final class CommandLineFixture {

  /// What a command line came to.
  record Ran(int exit, String out, String err) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out);
      } catch (JsonProcessingException e) {
        throw new AssertionError(out, e);
      }
    }
  }

  private final Path folder;

  CommandLineFixture(Path folder) {
    this.folder = folder;
  }

  /// Runs a command line of words without spaces.
  Ran run(String commandLine) {
    return run(commandLine.split(" ", -1));
  }

  Ran run(String... words) {
    return run(new StringWriter(), words);
  }

  /// @param err hears what is said beside the answer as soon as it is said
  Ran run(StringWriter err, String... words) {
    StringWriter out = new StringWriter();
    int exit =
        CommandLineFace.run(new TestHouse(), new PrintWriter(out), new PrintWriter(err), words);
    return new Ran(exit, out.toString(), err.toString());
  }

  /// Uses the library between two commands.
  <T> T in(Function<Library, T> use) {
    try (Session session = new TestHouse().open(null, false)) {
      return use.apply(session.library());
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private final class TestHouse implements House {
    @Override
    public Session open(@Nullable Path chosen, boolean sample) throws RefusedException {
      return switch (Library.open(chosen == null ? folder : chosen, Clock.systemUTC())) {
        case Opening.Opened(var library) -> new TestSession(library);
        case Opening.Refused(var why) -> throw new RefusedException(why);
      };
    }

    @Override
    public boolean window(Session session) {
      return false;
    }

    @Override
    public int tour(Path directory, boolean brief) {
      return 0;
    }
  }

  private static final class TestSession implements Session {
    private final Library library;
    private @Nullable Updater updater;

    TestSession(Library library) {
      this.library = library;
    }

    @Override
    public Library library() {
      return library;
    }

    @Override
    public Updater updater() {
      Updater made = updater;
      if (made == null) {
        Clock clock = Clock.systemUTC();
        made = new Updater(library, new Fetcher("Broadsheet-test/1", clock), clock);
        updater = made;
      }
      return made;
    }

    @Override
    public void close() {
      if (updater != null) {
        updater.close();
      }
      library.close();
    }
  }
}
