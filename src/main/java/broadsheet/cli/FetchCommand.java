package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.update.Progress;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = "Ask the sources for news and keep the whole articles.")
final class FetchCommand extends LibraryCommand {

  @Option(
      names = "--source",
      paramLabel = "N",
      description = "Only this source; may be given several times.")
  private List<Long> only = List.of();

  FetchCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws InterruptedException {
    var updater = session.updater();
    List<SourceId> sources =
        only.isEmpty()
            ? session.library().sources().stream().map(Source::id).toList()
            : only.stream().map(SourceId::new).toList();
    if (sources.isEmpty()) {
      return fail("You follow no source yet. `broadsheet sources add URL` follows one.");
    }
    Progress end = updater.update(sources).await();
    List<Source> failed =
        session.library().sources().stream()
            .filter(source -> sources.contains(source.id()) && source.health().problem() != null)
            .toList();
    if (asJson()) {
      print(json(end, failed));
    } else {
      out().println(summary(end));
      failed.forEach(
          source -> out().println("  " + source.title() + ": " + source.health().problem()));
    }
    return end.failures() == end.sources() ? 1 : 0;
  }

  static String summary(Progress end) {
    return String.format(
        "%d of %d sources answered; %d articles and %d pictures kept.",
        end.sourcesDone() - end.failures(), end.sources(), end.articlesKept(), end.images());
  }

  private static ObjectNode json(Progress end, List<Source> failed) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("sources", end.sources());
    json.put("failed", end.failures());
    json.put("articles", end.articlesKept());
    json.put("unavailable", end.articlesDone() - end.articlesKept());
    json.put("images", end.images());
    ArrayNode problems = json.putArray("problems");
    for (Source source : failed) {
      problems
          .addObject()
          .put("source", source.title())
          .put("url", source.url().toString())
          .put("problem", source.health().problem());
    }
    return json;
  }
}
