package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.ArticleId;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.update.Missing;
import broadsheet.update.Progress;
import broadsheet.update.UpdateRun;
import broadsheet.update.Updater;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = "Ask the sources for news and keep the whole articles.")
final class FetchCommand extends LibraryCommand {

  private static final String ELSEWHERE = "Another Broadsheet is updating this library";

  @Option(
      names = "--source",
      paramLabel = "N",
      description = "Only this source; may be given several times.")
  private List<Long> only = List.of();

  @Option(
      names = "--due",
      description =
          "Only the sources whose time has come, and only if no other update runs: for cron.")
  private boolean due;

  @Option(
      names = "--beside",
      paramLabel = "ID",
      description = "Only the articles behind the headlines beside this article.")
  private @Nullable Long beside;

  FetchCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws InterruptedException, NotThere {
    Updater updater = session.updater();
    if (beside != null) {
      ArticleId article = find(session.library(), beside).id();
      return report(session, updater.bringBeside(article));
    }
    if (session.library().sources().isEmpty()) {
      return fail("You follow no source yet. `broadsheet sources add URL` follows one.");
    }
    if (due) {
      Optional<UpdateRun> run = updater.updateDue();
      if (run.isEmpty()) {
        say(updater.isUpdatedElsewhere() ? ELSEWHERE + "." : "No source is due.");
        return 0;
      }
      return report(session, run.get());
    }
    if (updater.isUpdatedElsewhere()) {
      say(ELSEWHERE + "; waiting for it to end.");
    }
    UpdateRun run =
        only.isEmpty()
            ? updater.updateAll()
            : updater.update(only.stream().map(SourceId::new).toList());
    return report(session, run);
  }

  private int report(Session session, UpdateRun run) throws InterruptedException {
    Progress end = run.await();
    List<Missing> missing = run.missing();
    List<Source> failed =
        session.library().sources().stream()
            .filter(source -> only.isEmpty() || only.contains(source.id().value()))
            .filter(source -> source.health().problem() != null)
            .toList();
    if (asJson()) {
      print(json(end, failed, missing));
    } else {
      out().println(summary(end));
      failed.forEach(
          source -> out().println("  " + source.title() + ": " + source.health().problem()));
      missing.forEach(one -> out().println("  " + one.headline().title() + ": " + one.why()));
    }
    return broughtNothing(end) ? 1 : 0;
  }

  /// Nothing new is no failure, as long as somebody said so.
  private static boolean broughtNothing(Progress end) {
    return end.sources() > 0
        ? end.failures() == end.sources()
        : end.articles() > 0 && end.articlesKept() == 0;
  }

  static String summary(Progress end) {
    String kept =
        counted(end.articlesKept(), "article") + " and " + counted(end.images(), "picture");
    return end.sources() == 0
        ? kept + " kept, of " + counted(end.articles(), "article") + "."
        : String.format(
            "%d of %d sources answered; %s kept.",
            end.sourcesDone() - end.failures(), end.sources(), kept);
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static ObjectNode json(Progress end, List<Source> failed, List<Missing> missing) {
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
    ArrayNode notBrought = json.putArray("missing");
    for (Missing one : missing) {
      notBrought
          .addObject()
          .put("title", one.headline().title())
          .put("url", one.headline().url().toString())
          .put("problem", one.why());
    }
    return json;
  }
}
