package broadsheet.library;

import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import java.net.URI;
import java.time.Instant;

/// Headlines for libraries of as many as a bench asks for.
public final class Reports {

  private Reports() {}

  public static Headline report(int number, Instant published) {
    return new Headline(
        "What the harbour office said in its report number " + number,
        URI.create("https://source.example/" + number),
        null,
        null,
        Dateline.NONE,
        published,
        "The report is longer than the one before it.",
        null,
        null);
  }
}
