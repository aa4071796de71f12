package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "bookmark",
    mixinStandardHelpOptions = true,
    description = "Keep a story for good, with a note and tags if you like.")
final class BookmarkCommand extends LibraryCommand {

  @Parameters(paramLabel = "ID", description = "The number that `list` prints.")
  private long id;

  @Option(names = "--remove", description = "Take the bookmark away.")
  private boolean remove;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why you keep it.")
  private @Nullable String note;

  @Option(names = "--tag", paramLabel = "TAG", description = "A tag; may be given several times.")
  private List<String> tags = List.of();

  BookmarkCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws NotThere {
    Listing listing = find(session.library(), id);
    session.library().bookmark(listing.id(), !remove);
    if (!remove && (note != null || !tags.isEmpty())) {
      session.library().annotate(listing.id(), note, tags);
    }
    if (asJson()) {
      print(ListingJson.of(find(session.library(), id)));
    } else {
      out()
          .println(
              (remove ? "No longer bookmarked: " : "Bookmarked: ") + listing.headline().title());
    }
    return 0;
  }
}
