package broadsheet.ui.settings;

import broadsheet.library.Selection.Order;
import broadsheet.news.Capture;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Theme;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Choice.Option;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is to choose from, and what each choice is called.
public final class Offers {

  private static final double HOUR = 60;
  private static final double DAY = 24 * HOUR;

  /// Of the window's text; 1 is the size as designed.
  static final Amount SCALES =
      new Amount(0.8, 2, List.of(0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0), Offers::percent);

  /// From line to line, in sizes of the text.
  static final Amount LINE_HEIGHTS =
      new Amount(1.2, 2.5, List.of(1.4, 1.5, 1.65, 1.8, 2.0), Offers::plain);

  /// Letters of a line of an article, about.
  static final Amount MEASURES = new Amount(30, 140, List.of(62.0, 66.0, 72.0), Offers::measure);

  /// Minutes between two updates; 0 leaves it to each source's own rhythm.
  public static final Form.Single<Double> INTERVALS =
      new Amount(0, 7 * DAY, List.of(0.0, 30.0, HOUR, 3 * HOUR, 12 * HOUR, DAY), Offers::interval);

  /// Days that pages are kept as they came; 0 for none at all.
  static final Amount DAYS =
      new Amount(0, 3650, List.of(0.0, 7.0, 30.0, 90.0, 365.0), Offers::days);

  /// Days that the articles of a source stay; 0 for ever.
  public static final Form.Single<Double> KEPT =
      new Amount(0, 3650, List.of(0.0, 7.0, 30.0, 90.0, 365.0), Offers::kept);

  /// When the pages behind a source's headlines are brought.
  public static final Form.Single<Capture> CAPTURES = Choice.of(Capture.values(), Offers::capture);

  private Offers() {}

  static Choice<@Nullable Theme> themes() {
    List<Option<@Nullable Theme>> all = new ArrayList<>();
    all.add(new Option<>(null, "system", Theme.title(null)));
    for (Theme theme : Theme.values()) {
      all.add(new Option<>(theme, Choice.word(theme), Theme.title(theme)));
    }
    return new Choice<>(all);
  }

  private static String capture(Capture capture) {
    return switch (capture) {
      case ALWAYS -> Words.of("source.capture.always");
      case IF_CUT_SHORT -> Words.of("source.capture.ifCutShort");
      case NEVER -> Words.of("source.capture.never");
    };
  }

  static String order(Order order) {
    return switch (order) {
      case NEWEST -> Words.of("order.newest");
      case OLDEST -> Words.of("order.oldest");
      case SOURCE -> Words.of("order.source");
    };
  }

  private static String percent(double share) {
    return NumberFormat.getPercentInstance(Words.locale()).format(share);
  }

  private static String plain(double number) {
    return NumberFormat.getInstance(Words.locale()).format(number);
  }

  private static String measure(double letters) {
    return Words.of("measure.letters", Amounts.of((long) letters));
  }

  private static String interval(double minutes) {
    if (minutes == 0) {
      return Words.of("every.rhythm");
    }
    return minutes % HOUR == 0
        ? Words.count("every.hours", (long) (minutes / HOUR))
        : Words.count("every.minutes", (long) minutes);
  }

  private static String kept(double days) {
    return days == 0 ? Words.of("days.forever") : Words.count("days", (long) days);
  }

  private static String days(double days) {
    return days == 0 ? Words.of("days.none") : Words.count("days", (long) days);
  }
}
