package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.update.Brought.Kept;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "cut-again",
    mixinStandardHelpOptions = true,
    description =
        "Cut kept articles anew from the pages they came from; no network is needed. Pages are"
            + " kept for 30 days, or as \"pagesKeptDays\" in settings.json says.")
final class CutAgainCommand extends LibraryCommand {

  private static final int STRETCH = 500;
  private static final Selection KEPT =
      new Selection(new Scope.All(), new Filter(false, true, false, false), Order.NEWEST);

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "The numbers that `list` prints; all kept articles if none is given.")
  private List<Long> ids = List.of();

  CutAgainCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws NotThere {
    int cut = 0;
    int asked = 0;
    for (long id : ids.isEmpty() ? all(session.library()) : ids) {
      ArticleId article = find(session.library(), id).id();
      asked++;
      cut += session.updater().cutAgain(article) instanceof Kept ? 1 : 0;
    }
    if (asJson()) {
      print(JsonNodeFactory.instance.objectNode().put("cut", cut).put("left", asked - cut));
    } else {
      out().println(cut + " cut again, " + (asked - cut) + " left as they were.");
    }
    return cut == 0 && asked > 0 ? 1 : 0;
  }

  private static List<Long> all(Library library) {
    List<Long> ids = new ArrayList<>();
    List<Listing> stretch = library.list(KEPT, null, STRETCH);
    while (!stretch.isEmpty()) {
      stretch.forEach(listing -> ids.add(listing.id().value()));
      stretch = library.list(KEPT, stretch.getLast(), STRETCH);
    }
    return ids;
  }
}
