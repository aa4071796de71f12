package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Scope;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find words in what is kept; the last word may be a beginning.")
final class SearchCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What must stand in the article.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most N headlines (${DEFAULT-VALUE}).")
  private int limit;

  SearchCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    Scope scope = new Scope.Matching(String.join(" ", words));
    printListings(session.library().list(Selection.of(scope), null, limit), "Nothing found.");
    return 0;
  }
}
