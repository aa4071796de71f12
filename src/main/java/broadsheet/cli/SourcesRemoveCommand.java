package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.SourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Stop following a source. Its bookmarked stories stay.")
final class SourcesRemoveCommand extends LibraryCommand {

  @Parameters(paramLabel = "N", description = "The number that `sources` prints.")
  private long number;

  SourcesRemoveCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    SourceId id = new SourceId(number);
    var source = session.library().source(id);
    if (source.isEmpty()) {
      return fail("You follow no source " + number + ".");
    }
    session.library().remove(id);
    out().println("No longer following " + source.get().title() + ".");
    return 0;
  }
}
