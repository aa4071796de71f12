package broadsheet.extract.text;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The time zones by the short names that publishers write: "AEST", "EDT".
public final class Zones {

  private static final Map<String, ZoneOffset> ALL = new HashMap<>();
  private static final Map<String, ZoneOffset> PLAIN = new HashMap<>();

  static {
    for (String line : Resource.lines(Zones.class, "zones.txt")) {
      String[] words = line.split(" +", -1);
      ZoneOffset offset = ZoneOffset.of(words[0]);
      for (int i = 1; i < words.length; i++) {
        AmbiguousName name = AmbiguousName.of(words[i]);
        ALL.put(name.name(), offset);
        if (!name.ambiguous()) {
          PLAIN.put(name.name(), offset);
        }
      }
    }
  }

  private Zones() {}

  /// The zone that `name` names, in whatever case, in a date that stands for itself.
  public static @Nullable ZoneOffset inDate(String name) {
    return ALL.get(name.toUpperCase(Locale.ROOT));
  }

  /// The zone that `name` names among other words; none if it may be something else.
  public static @Nullable ZoneOffset inText(String name) {
    return PLAIN.get(name.toUpperCase(Locale.ROOT));
  }
}
