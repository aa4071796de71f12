package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.update.Brought.Kept;
import broadsheet.update.Brought.Offline;
import broadsheet.update.Brought.Unavailable;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Keep pages that were saved on disk, as HTML or as plain text.")
final class ImportCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A saved page.")
  private List<Path> files = List.of();

  ImportCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws NotThere {
    int exit = 0;
    for (Path file : files) {
      exit = Math.max(exit, run(session, file));
    }
    return exit;
  }

  private int run(Session session, Path file) throws NotThere {
    return switch (session.updater().importPage(file)) {
      case Kept(var id) -> {
        if (asJson()) {
          print(ListingJson.of(find(session.library(), id.value())));
        } else {
          out().println(ListingText.of(find(session.library(), id.value())));
        }
        yield 0;
      }
      case Offline(var why) -> fail(file + ": " + why);
      case Unavailable(var why) -> fail(file + ": " + why);
    };
  }
}
