package broadsheet.update;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.sample.SampleEdition;
import broadsheet.web.Fetcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The sample edition on free ports, a library that follows it, and an updater between them.
final class Edition implements AutoCloseable {

  private final SampleEdition sites;
  private final Library library;
  private final Updater updater;

  private Edition(SampleEdition sites, Library library) {
    this.sites = sites;
    this.library = library;
    Clock clock = Clock.systemUTC();
    updater = new Updater(library, new Fetcher("Broadsheet-test/1", clock), clock);
  }

  static Edition in(Path folder) throws IOException {
    if (Library.open(folder, Clock.systemUTC()) instanceof Opening.Opened(var library)) {
      Edition edition = new Edition(SampleEdition.startOnFreePorts(Clock.systemUTC()), library);
      edition.sites.sources().forEach(library::add);
      return edition;
    }
    throw new AssertionError("The library does not open");
  }

  SampleEdition sites() {
    return sites;
  }

  Library library() {
    return library;
  }

  Updater updater() {
    return updater;
  }

  Progress update() throws InterruptedException {
    return update(library.sources().stream().map(Source::id).toArray(SourceId[]::new));
  }

  Progress update(SourceId... sources) throws InterruptedException {
    return updater.update(List.of(sources)).await();
  }

  /// The source that follows the site with this key.
  SourceId source(String site) {
    String title =
        sites.sources().stream()
            .filter(source -> String.valueOf(source.site()).equals(sites.base(site).toString()))
            .map(NewSource::title)
            .findFirst()
            .orElseThrow();
    return library.sources().stream()
        .filter(source -> source.title().equals(title))
        .map(Source::id)
        .findFirst()
        .orElseThrow();
  }

  List<Listing> listings() {
    return library.list(Selection.EVERYTHING, null, 1000);
  }

  @Override
  public void close() {
    updater.close();
    sites.close();
    library.close();
  }
}
