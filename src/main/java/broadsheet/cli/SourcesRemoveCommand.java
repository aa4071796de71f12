package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Source;
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
  int run(Session session) throws NotThere {
    Source source = findSource(session.library(), number);
    session.library().remove(source.id());
    out().println("No longer following " + source.title() + ".");
    return 0;
  }
}
