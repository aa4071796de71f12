package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.exchange.Opml;
import picocli.CommandLine.Command;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Print the sources as a list that other news readers can read (OPML).")
final class SourcesExportCommand extends LibraryCommand {

  SourcesExportCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    out().print(Opml.write(session.library().sources()));
    return 0;
  }
}
