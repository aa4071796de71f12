package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Scope;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.update.Catalogue;
import broadsheet.update.CatalogueEntry;
import broadsheet.update.Progress;
import java.io.PrintWriter;
import java.util.List;

/// Updates and prints the front page: headlines by source, with places and times.
final class FrontPageText {

  private static final int HEADLINES_A_SOURCE = 8;

  private final Session session;
  private final PrintWriter out;

  FrontPageText(Session session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  /// @return the exit code: 0, for a dead network is no failure of the reader's
  int print() throws InterruptedException {
    Library library = session.library();
    var updater = session.updater();
    if (library.sources().isEmpty()) {
      followSuggested(library);
    }
    List<Source> sources = library.sources();
    if (!sources.isEmpty()) {
      Progress end = updater.update(sources.stream().map(Source::id).toList()).await();
      out.println(FetchCommand.summary(end));
    }
    for (Source source : library.sources()) {
      section(source);
    }
    if (library.counts().headlines() == 0) {
      out.println();
      out.println("No source could be reached. The sample edition needs no network:");
      out.println("  mvn -Dargs=--sample     or     broadsheet --sample");
    }
    return 0;
  }

  private void followSuggested(Library library) {
    List<NewSource> suggested =
        Catalogue.load().stream()
            .filter(CatalogueEntry::suggested)
            .map(CatalogueEntry::toSource)
            .toList();
    suggested.forEach(library::add);
    out.printf(
        "Following %d sources to begin with; `broadsheet sources` lists them.%n", suggested.size());
  }

  private void section(Source source) {
    List<Listing> listings =
        session
            .library()
            .list(Selection.of(new Scope.OfSource(source.id())), null, HEADLINES_A_SOURCE);
    if (listings.isEmpty() && source.health().problem() == null) {
      return;
    }
    out.println();
    out.println(source.title());
    if (source.health().problem() != null) {
      out.println("        " + source.health().problem());
    }
    listings.forEach(listing -> out.println(ListingText.of(listing)));
  }
}
