package broadsheet.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  /// What a browser takes `label` for; for one that no browser knows, what the registry of names
  /// says, as old feeds use it ("cp437").
  ///
  /// @return nothing for a label that nobody knows, and for an encoding that does not write markup
  ///     as ASCII does
  static @Nullable Charset named(String label) {
    String known = label.strip().toLowerCase(Locale.ROOT);
    Charset charset = BY_LABEL.get(known);
    return charset == null ? registered(known) : charset;
  }

  private static @Nullable Charset registered(String label) {
    if (!label.matches("[a-z][\\w.:+-]*") || !Charset.isSupported(label)) {
      return null;
    }
    Charset charset = Charset.forName(label);
    byte[] markup = "<?xml".getBytes(StandardCharsets.US_ASCII);
    return new String(markup, charset).equals("<?xml") ? charset : null;
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
