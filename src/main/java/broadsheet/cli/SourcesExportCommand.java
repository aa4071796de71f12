package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.exchange.Opml;
import broadsheet.news.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write the sources as a list that other news readers can read (OPML), into",
      "FILE or, without one, to the terminal."
    })
final class SourcesExportCommand extends LibraryCommand {

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "Where to; overwritten.")
  private @Nullable Path file;

  SourcesExportCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    List<Source> sources = session.library().sources();
    String list = Opml.write(sources);
    if (file == null) {
      out().print(list);
      return 0;
    }
    try {
      Files.writeString(file, list);
    } catch (IOException e) {
      return fail(file + " cannot be written.");
    }
    out()
        .printf(
            "%d %s written to %s.%n",
            sources.size(), sources.size() == 1 ? "source" : "sources", file);
    return 0;
  }
}
