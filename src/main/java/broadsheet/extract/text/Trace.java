package broadsheet.extract.text;

import java.util.List;
import java.util.function.Supplier;

/// What chose each part of a page, noted while the page is cut, for a person who reports a bad cut.
/// For most pages nobody asks: then nothing is put into words.
@FunctionalInterface
public interface Trace {

  /// Nobody asks.
  Trace OFF = _ -> {};

  /// @param lines called at once, or never
  void note(Supplier<List<String>> lines);

  /// Adds what is noted to `lines`.
  static Trace into(List<String> lines) {
    return noted -> lines.addAll(noted.get());
  }
}
