package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.update.Found.Followable;
import broadsheet.update.Found.Nothing;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Follow a site. URL may be a feed, or any page:",
      "its feed is looked for, else its own headlines are followed."
    })
final class SourcesAddCommand extends LibraryCommand {

  @Parameters(paramLabel = "URL", description = "The address; \"https://\" may be left out.")
  private String url = "";

  @Option(names = "--folder", paramLabel = "NAME", description = "File it in this folder.")
  private @Nullable String folder;

  SourcesAddCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws InterruptedException {
    return switch (session.updater().find(url)) {
      case Followable(var source, var headlines, var feeds) ->
          follow(session, source, headlines.size(), feeds);
      case Nothing(var why) -> fail(why);
    };
  }

  private int follow(Session session, NewSource source, int headlines, List<NewSource> feeds) {
    SourceId id = session.library().add(source.in(folder));
    if (asJson()) {
      print(
          JsonNodeFactory.instance
              .objectNode()
              .put("id", id.value())
              .put("title", source.title())
              .put("url", source.url().toString())
              .put("headlines", headlines));
    } else {
      out()
          .printf(
              "Following %s (%d %s now), source %s.%n",
              source.title(), headlines, headlines == 1 ? "headline" : "headlines", id);
      feeds.stream()
          .filter(feed -> !feed.url().equals(source.url()))
          .forEach(feed -> out().printf("Also there: %s (%s)%n", feed.url(), feed.title()));
    }
    return 0;
  }
}
