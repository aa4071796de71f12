package broadsheet.extract.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names by which documents call their encodings (WHATWG Encoding Standard §4.2).
final class CharsetLabels {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private static final Map<String, Charset> BY_LABEL = read();

  private CharsetLabels() {}

  /// @return nothing for a label that no browser knows
  static @Nullable Charset named(String label) {
    return BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT));
  }

  private static Map<String, Charset> read() {
    Map<String, Charset> labels = new HashMap<>();
    for (String line : Resource.lines(CharsetLabels.class, "charsets.txt")) {
      String[] words = line.split(" +", -1);
      for (int i = 1; i < words.length; i++) {
        labels.put(words[i], Charset.forName(words[0]));
      }
    }
    return Map.copyOf(labels);
  }
}
