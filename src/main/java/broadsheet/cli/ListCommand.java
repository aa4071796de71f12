package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List headlines, newest first; no network is needed.")
final class ListCommand extends LibraryCommand {

  @Option(names = "--source", paramLabel = "N", description = "Only of this source.")
  private @Nullable Long source;

  @Option(names = "--unread", description = "Only what is not read yet.")
  private boolean unread;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most N headlines (${DEFAULT-VALUE}).")
  private int limit;

  ListCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    Scope scope = source == null ? new Scope.All() : new Scope.OfSource(new SourceId(source));
    Filter filter = new Filter(unread, false, false, false);
    List<Listing> listings =
        session.library().list(new Selection(scope, filter, Order.NEWEST), null, limit);
    printListings(listings, "No headlines yet. `broadsheet fetch` brings some.");
    return 0;
  }
}
