package broadsheet;

import broadsheet.cli.House.RefusedException;
import broadsheet.cli.House.Session;
import broadsheet.library.Library;
import broadsheet.library.Opening.Opened;
import broadsheet.library.Opening.Refused;
import broadsheet.update.Updater;
import broadsheet.web.Fetcher;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// An open library; the wire, and the sample edition's server, are started when first needed.
final class OpenLibrary implements Session {

  private static final String USER_AGENT =
      "Broadsheet/0.1 (+https://github.com/broadsheet-reader/broadsheet; desktop news reader)";

  private final Library library;
  private final boolean sample;
  private @Nullable Updater updater;

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
  public Updater updater() {
    if (updater == null) {
      updater = new Updater(library, new Fetcher(USER_AGENT, Clock.systemUTC()), Clock.systemUTC());
    }
    return updater;
  }

  boolean sample() {
    return sample;
  }

  @Override
  public void close() {
    if (updater != null) {
      updater.close();
    }
    library.close();
  }
}
