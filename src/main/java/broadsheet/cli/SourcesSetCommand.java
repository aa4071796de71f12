package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Capture;
import broadsheet.news.Source;
import broadsheet.news.SourceSettings;
import java.time.Duration;
import java.time.format.DateTimeParseException;
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
    description = "Say what of a source is brought by itself, and how often it is asked.")
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
      description = "Ask it every 90m, 6h, 2d …; \"auto\" lets its own rhythm decide.")
  private @Nullable String every;

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
      Optional<Duration> interval = interval(every);
      if (interval.isEmpty() && !every.equals("auto")) {
        return fail("--every is a time like 90m, 6h or 2d, or auto, not " + every + ".");
      }
      settings = settings.asked(interval.orElse(null));
    }
    session.library().set(source.id(), settings);
    out().println(said(source, settings));
    return 0;
  }

  private static Optional<Capture> capture(String typed) {
    String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Capture.values()).filter(when -> when.name().equals(name)).findFirst();
  }

  private static Optional<Duration> interval(String typed) {
    String time = typed.toUpperCase(Locale.ROOT);
    try {
      Duration interval = Duration.parse(time.endsWith("D") ? "P" + time : "PT" + time);
      return Optional.of(interval).filter(Duration::isPositive);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String said(Source source, SourceSettings settings) {
    return source.title()
        + ": pages "
        + settings.capture().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (settings.sidebarsToo() ? ", sidebars too" : "")
        + (settings.every() == null
            ? ", asked at its own rhythm."
            : ", asked every " + settings.every().toMinutes() + " minutes.");
  }
}
