package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.news.Article;
import broadsheet.news.BodyText;
import broadsheet.news.Listing;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Print a kept article; no network is needed.")
final class ShowCommand extends LibraryCommand {

  @Parameters(paramLabel = "ID", description = "The number that `list` prints.")
  private long id;

  ShowCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws NotThere {
    Library library = session.library();
    Listing listing = find(library, id);
    Optional<Article> article = library.article(listing.id());
    if (article.isEmpty()) {
      String problem = listing.problem() == null ? "" : " " + listing.problem();
      return fail("The article is not kept." + problem + " " + listing.headline().url());
    }
    if (asJson()) {
      print(ArticleJson.of(article.get()));
    } else {
      print(listing, article.get());
    }
    return 0;
  }

  private void print(Listing listing, Article article) {
    PrintWriter out = out();
    out.println(article.about().title());
    if (!article.about().byline().isEmpty()) {
      out.println("By " + String.join(", ", article.about().byline()));
    }
    out.println(ListingText.meta(listing));
    out.println();
    out.println(BodyText.of(article.body()));
    if (article.about().rights() != null) {
      out.println();
      out.println(article.about().rights());
    }
    out.println();
    out.println(article.url());
  }
}
