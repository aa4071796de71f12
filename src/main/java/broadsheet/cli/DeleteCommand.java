package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description =
        "Delete articles, bookmarked or not; no source brings them back. For a day --undo brings"
            + " back all that they were, later the headline.")
final class DeleteCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "ID", description = "The numbers that `list` prints.")
  private List<Long> ids = List.of();

  @Option(names = "--undo", description = "Take them back.")
  private boolean undo;

  DeleteCommand(House house) {
    super(house);
  }

  /// All of them or, if one is not there, none.
  @Override
  int run(Session session) throws NotThere {
    Library library = session.library();
    List<ArticleId> articles = ids.stream().map(ArticleId::new).toList();
    if (undo) {
      takeBack(library, articles);
    }
    List<Listing> listings = new ArrayList<>();
    for (long id : ids) {
      listings.add(find(library, id));
    }
    if (!undo) {
      library.bin().put(articles);
    }
    if (asJson()) {
      print(ListingJson.of(listings));
    } else {
      listings.forEach(
          one -> out().println((undo ? "Taken back: " : "Deleted: ") + one.headline().title()));
    }
    return 0;
  }

  private static void takeBack(Library library, List<ArticleId> articles) throws NotThere {
    for (ArticleId id : articles) {
      if (!library.bin().has(id)) {
        find(library, id.value());
      }
    }
    library.bin().takeBack(articles);
  }
}
