package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Capture;
import broadsheet.news.Source;
import broadsheet.news.SourceSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    description = {
      "Say what of a source is brought by itself, how often it is asked, and how",
      "long its articles stay."
    })
final class SourcesSetCommand extends LibraryCommand {

  @Parameters(paramLabel = "N", description = "The number that `sources` prints.")
  private long number;

  @Option(
      names = "--capture",
      paramLabel = "WHEN",
      description = {
        "Bring each headline's page: always, if-cut-short (where the feed",
        "tells a story's beginning only; the default), or never."
      })
  private @Nullable String capture;

  @Option(
      names = "--sidebars",
      negatable = true,
      description = "Bring the articles behind the sidebars' headlines too.")
  private @Nullable Boolean sidebars;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = {
        "Ask it every 90m, 6h, 2d …, whatever the site says; \"auto\" lets its",
        "own rhythm decide, between 15 minutes and a day."
      })
  private @Nullable String every;

  @Option(
      names = "--retention",
      paramLabel = "TIME",
      description = {
        "Let its articles go 30d, 365d … after they came; bookmarks stay.",
        "\"forever\" lets none go (the default)."
      })
  private @Nullable String retention;

  SourcesSetCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws NotThere {
    Source source = findSource(session.library(), number);
    SourceSettings settings = source.settings();
    if (capture != null) {
      Optional<Capture> when = capture(capture);
      if (when.isEmpty()) {
        return fail("--capture is always, if-cut-short or never, not " + capture + ".");
      }
      settings = settings.capturing(when.get());
    }
    if (sidebars != null) {
      settings = settings.withSidebars(sidebars);
    }
    if (every != null) {
      Optional<Duration> interval = Interval.ASKED.read(every);
      if (interval.isEmpty() && !every.equals(Interval.ASKED.none())) {
        return fail("--every is a time like 90m, 6h or 2d, or auto, not " + every + ".");
      }
      settings = settings.asked(interval.orElse(null));
    }
    if (retention != null) {
      Optional<Duration> time = Interval.KEPT.read(retention);
      if (time.isEmpty() && !retention.equals(Interval.KEPT.none())) {
        return fail("--retention is a time like 30d or 365d, or forever, not " + retention + ".");
      }
      settings = settings.kept(time.orElse(null));
    }
    session.library().set(source.id(), settings);
    out().println(said(source, settings));
    return 0;
  }

  private static Optional<Capture> capture(String typed) {
    String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Capture.values()).filter(when -> when.name().equals(name)).findFirst();
  }

  /// In the form that `--capture` reads.
  static String said(Capture capture) {
    return capture.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String said(Source source, SourceSettings settings) {
    return source.title()
        + ": pages "
        + said(settings.capture())
        + (settings.sidebarsToo() ? ", sidebars too" : "")
        + (settings.every() == null
            ? ", asked at its own rhythm"
            : ", asked every " + Interval.ASKED.said(settings.every()))
        + (settings.keptFor() == null
            ? "."
            : ", kept for " + Interval.KEPT.said(settings.keptFor()) + ".");
  }
}
