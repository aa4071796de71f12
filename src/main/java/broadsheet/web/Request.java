package broadsheet.web;

import broadsheet.news.Validators;
import java.net.URI;

/// One thing to bring.
///
/// @param trust where on the reader's own network it may lead
/// @param urgent a reader is looking at the place where it will appear
public record Request(URI url, Kind kind, Validators validators, Trust trust, boolean urgent) {

  /// What is asked for decides its limits and its manners.
  public enum Kind {
    /// A feed or front page that the reader follows: asked without robots.txt, at most 15 MiB.
    SOURCE(15),
    /// An article: robots.txt, the host's turn and pause, at most 10 MiB.
    PAGE(10),
    /// A picture: as a page, at most 20 MiB.
    IMAGE(20),
    /// The sign of a site: as a page, at most 1 MiB.
    ICON(1);

    private final int mebibytes;

    Kind(int mebibytes) {
      this.mebibytes = mebibytes;
    }

    BodyLimit limit() {
      return BodyLimit.refusing(mebibytes << 20);
    }
  }

  public static Request source(URI url, Validators validators, Trust trust) {
    return new Request(url, Kind.SOURCE, validators, trust, false);
  }

  public static Request page(URI url, Trust trust) {
    return new Request(url, Kind.PAGE, Validators.NONE, trust, false);
  }

  public static Request image(URI url, Trust trust) {
    return new Request(url, Kind.IMAGE, Validators.NONE, trust, false);
  }

  public static Request icon(URI url, Trust trust) {
    return new Request(url, Kind.ICON, Validators.NONE, trust, false);
  }

  /// The same, but ahead of whatever else waits for its host.
  public Request aheadOfOthers() {
    return new Request(url, kind, validators, trust, true);
  }
}
