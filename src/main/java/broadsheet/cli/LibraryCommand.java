package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What all commands share that work on a library: which one, and how to print.
abstract class LibraryCommand implements Callable<Integer> {

  private final House house;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The library's folder; the usual place if not given.")
  private @Nullable Path folder;

  @Option(
      names = "--sample",
      description = "Use the sample edition, a fictional network with a library of its own.")
  private boolean sample;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  LibraryCommand(House house) {
    this.house = house;
  }

  /// Does the job on an open library.
  ///
  /// @return the exit code
  abstract int run(Session session) throws Exception;

  @Override
  public final Integer call() throws Exception {
    Choice choice = choice(spec);
    house.faults().forEach(spec.commandLine().getErr()::println);
    try (Session session = house.open(choice.folder(), choice.sample())) {
      return run(session);
    }
  }

  /// The options count wherever they stand: `--sample list`, `list --sample`.
  private record Choice(@Nullable Path folder, boolean sample, boolean json) {}

  private static Choice choice(@Nullable CommandSpec spec) {
    if (spec == null) {
      return new Choice(null, false, false);
    }
    Choice above = choice(spec.parent());
    return spec.userObject() instanceof LibraryCommand own
        ? new Choice(
            own.folder != null ? own.folder : above.folder,
            own.sample || above.sample,
            own.json || above.json)
        : above;
  }

  final House house() {
    return house;
  }

  final boolean asJson() {
    return choice(spec).json();
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final void print(JsonNode answer) {
    try {
      out().println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON nodes is always JSON", e);
    }
  }

  /// @param none what to say if there is nothing to list
  final void printListings(List<Listing> listings, String none) {
    if (asJson()) {
      print(ListingJson.of(listings));
    } else if (listings.isEmpty()) {
      out().println(none);
    } else {
      listings.forEach(listing -> out().println(ListingText.of(listing)));
    }
  }

  /// Says something on standard error, beside the answer.
  final void say(String what) {
    spec.commandLine().getErr().println(what);
  }

  /// Says on standard error why the job cannot be done.
  ///
  /// @return exit code 1
  final int fail(String why) {
    spec.commandLine().getErr().println(why);
    return 1;
  }

  /// Finds a headline by the number that `list` prints.
  ///
  /// @throws NotThere if the library has none of that number
  static Listing find(Library library, long id) throws NotThere {
    return library
        .listing(new ArticleId(id))
        .orElseThrow(() -> new NotThere("The library has no headline " + id + "."));
  }

  /// Finds a source by the number that `sources` prints.
  ///
  /// @throws NotThere if none of that number is followed
  static Source findSource(Library library, long number) throws NotThere {
    return library
        .source(new SourceId(number))
        .orElseThrow(() -> new NotThere("You follow no source " + number + "."));
  }

  /// The reader named something that the library does not hold.
  static final class NotThere extends Exception {
    private static final long serialVersionUID = 1;

    NotThere(String why) {
      super(why);
    }
  }
}
