package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.exchange.Opml;
import broadsheet.exchange.OpmlResult.NotOpml;
import broadsheet.exchange.OpmlResult.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Follow the sources of a list that another news reader wrote (OPML).")
final class SourcesImportCommand extends LibraryCommand {

  private static final long MOST_BYTES = 15L << 20;

  @Parameters(paramLabel = "FILE", description = "An OPML file.")
  private Path file = Path.of("");

  SourcesImportCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return fail(file + " is larger than 15 MB.");
      }
      return switch (Opml.read(Files.readAllBytes(file))) {
        case Read(var sources, int skipped) -> {
          sources.forEach(session.library()::add);
          out().println(sources.size() + " sources followed, " + skipped + " left out.");
          yield sources.isEmpty() ? 1 : 0;
        }
        case NotOpml(var why) -> fail(file + ": " + why);
      };
    } catch (IOException e) {
      return fail(file + " cannot be read.");
    }
  }
}
