package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Health;
import broadsheet.news.Source;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "List the sources you follow; add and remove them.")
final class SourcesCommand extends LibraryCommand {

  SourcesCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    List<Source> sources = session.library().sources();
    if (asJson()) {
      print(json(sources));
    } else if (sources.isEmpty()) {
      out().println("You follow no source yet. `broadsheet sources add URL` follows one.");
    } else {
      sources.forEach(this::print);
    }
    return 0;
  }

  private void print(Source source) {
    out().printf("%6d  %s%n        %s%n", source.id().value(), source.title(), source.url());
    if (source.settings().every() != null) {
      out().println("        asked every " + Interval.ASKED.said(source.settings().every()));
    }
    if (source.settings().keptFor() != null) {
      out().println("        kept for " + Interval.KEPT.said(source.settings().keptFor()));
    }
    Health health = source.health();
    if (health.problem() != null) {
      out().println("        " + health.problem());
    }
  }

  private static ArrayNode json(List<Source> sources) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Source source : sources) {
      array
          .addObject()
          .put("id", source.id().value())
          .put("title", source.title())
          .put("url", source.url().toString())
          .put("kind", source.kind().name().toLowerCase(Locale.ROOT))
          .put("folder", source.folder())
          .put("language", source.language())
          .put("capture", SourcesSetCommand.said(source.settings().capture()))
          .put("sidebars", source.settings().sidebarsToo())
          .put("every", Interval.ASKED.said(source.settings().every()))
          .put("retention", Interval.KEPT.said(source.settings().keptFor()))
          .put("problem", source.health().problem());
    }
    return array;
  }
}
