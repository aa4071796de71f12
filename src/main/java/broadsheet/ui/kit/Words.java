package broadsheet.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.NodeOrientation;

/// Everything that the window says, by key, in the reader's language (`words*.properties`).
///
/// Keys are written out where they are used, so that a test can find those that are missing or not
/// used.
public final class Words {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("broadsheet.ui.words");

  private Words() {}

  /// The words for `key`, with `{0}` and so on filled in.
  public static String of(String key, Object... values) {
    return format(BUNDLE.getString(key), values);
  }

  /// The words for `n` things: `key.one`, `key.few` and so on, as the language needs them (see
  /// [Plural]); `{0}` is the number.
  public static String count(String key, long n, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = n;
    System.arraycopy(more, 0, values, 1, more.length);
    return format(
        BUNDLE.getString(key + "." + Plural.of(n, locale().getLanguage()).word()), values);
  }

  /// The language that the words are in, for dates and numbers beside them.
  public static Locale locale() {
    Locale found = BUNDLE.getLocale();
    return found.getLanguage().isEmpty() ? Locale.ENGLISH : found;
  }

  /// The way that the window runs: that of its own words.
  static NodeOrientation orientation() {
    return Directed.orientation(Directed.isRightToLeft(of("undo")));
  }

  private static String format(String pattern, Object[] values) {
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(values);
  }
}
