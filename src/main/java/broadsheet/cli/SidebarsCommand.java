package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "sidebars",
    mixinStandardHelpOptions = true,
    description = "Print the titled groups of headlines that stood beside an article.")
final class SidebarsCommand extends LibraryCommand {

  @Parameters(paramLabel = "ID", description = "The number that `list` prints.")
  private long id;

  SidebarsCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws NotThere {
    Listing listing = find(session.library(), id);
    List<PrintedSidebar> sidebars = session.library().sidebars(listing.id());
    if (asJson()) {
      print(json(sidebars));
    } else if (sidebars.isEmpty()) {
      out().println("No sidebars stand beside this article.");
    } else {
      sidebars.forEach(this::print);
    }
    return 0;
  }

  private void print(PrintedSidebar sidebar) {
    out().println(sidebar.title());
    sidebar.headlines().forEach(headline -> out().println(ListingText.of(headline)));
    out().println();
  }

  private static ArrayNode json(List<PrintedSidebar> sidebars) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (PrintedSidebar sidebar : sidebars) {
      ObjectNode node = array.addObject().put("title", sidebar.title());
      node.put("firstSeen", sidebar.firstSeen().toString());
      node.put("lastSeen", sidebar.lastSeen().toString());
      node.set("headlines", ListingJson.of(sidebar.headlines()));
    }
    return array;
  }
}
