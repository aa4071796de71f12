package broadsheet;

import broadsheet.cli.House.RefusedException;
import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.library.Opening.Opened;
import broadsheet.library.Opening.Refused;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.sample.SampleEdition;
import broadsheet.ui.settings.SettingsFile;
import broadsheet.update.Updater;
import broadsheet.web.Fetcher;
import broadsheet.web.UserAgent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open library; the wire, and the sample edition's server, are started when first needed.
final class OpenLibrary implements Session {

  private static final Logger LOG = LoggerFactory.getLogger(OpenLibrary.class);

  private final Library library;
  private final boolean sample;
  private @Nullable Updater updater;
  private @Nullable SampleEdition edition;
  private boolean unserved;

  private OpenLibrary(Library library, boolean sample) {
    this.library = library;
    this.sample = sample;
  }

  static OpenLibrary in(@Nullable Path folder, boolean sample) throws RefusedException {
    Path place = folder != null ? folder : Places.library(sample);
    return switch (Library.open(place, Clock.systemUTC())) {
      case Opened(var library) -> new OpenLibrary(library, sample);
      case Refused(var why) -> throw new RefusedException(why);
    };
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public synchronized Updater updater() {
    if (updater == null) {
      boolean followed =
          library.sources().stream().map(Source::url).anyMatch(SampleEdition::prints);
      List<NewSource> sites = sample || followed ? sampleSources() : List.of();
      if (!followed) {
        sites.forEach(library::add); // else another window may serve them, and ours elsewhere
      }
      SettingsFile settings = new SettingsFile(Places.state());
      URI contact = settings.contact().orElse(null);
      Fetcher fetcher = new Fetcher(UserAgent.of(contact), Clock.systemUTC());
      RuleFiles rules = new RuleFiles(Places.settings().resolve("rules"));
      updater =
          new Updater(
              library,
              fetcher,
              Clock.systemUTC(),
              () -> rules.reading().rules(),
              settings::pagesKept);
    }
    return updater;
  }

  /// From now on the sample edition's server is gone, as a real site is on a train.
  synchronized void neverServe() {
    unserved = true;
  }

  /// Starts the sample edition if it is not served yet; empty if it cannot be.
  synchronized List<NewSource> sampleSources() {
    if (unserved) {
      return List.of();
    }
    try {
      if (edition == null) {
        edition = SampleEdition.start(InstantSource.system());
      }
      return edition.sources();
    } catch (IOException e) {
      LOG.warn("The sample edition cannot be served", e);
      return List.of();
    }
  }

  @Override
  public synchronized void close() {
    if (updater != null) {
      updater.close();
    }
    if (edition != null) {
      edition.close();
    }
    library.close();
  }
}
