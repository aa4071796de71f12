package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.exchange.Opml;
import broadsheet.exchange.OpmlResult.NotOpml;
import broadsheet.exchange.OpmlResult.Read;
import broadsheet.library.Library;
import broadsheet.news.NewSource;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Follow the sources of a list that another news reader wrote (OPML).")
final class SourcesImportCommand extends LibraryCommand {

  @Parameters(paramLabel = "FILE", description = "An OPML file.")
  private Path file = Path.of("");

  SourcesImportCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    return switch (Opml.read(file)) {
      case Read(var sources, int skipped) -> follow(session.library(), sources, skipped);
      case NotOpml(var why) -> fail(file + ": " + why);
    };
  }

  private int follow(Library library, List<NewSource> sources, int skipped) {
    int before = library.followed(sources.stream().map(NewSource::url).toList()).size();
    int fresh = sources.size() - before;
    sources.forEach(library::add);
    out()
        .printf(
            "%d %s followed, %d followed already, %d left out.%n",
            fresh, fresh == 1 ? "source" : "sources", before, skipped);
    return sources.isEmpty() ? 1 : 0;
  }
}
