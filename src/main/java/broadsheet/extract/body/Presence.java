package broadsheet.extract.body;

import broadsheet.extract.text.Resource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells a page that tells a story from menus, error pages and empty ones, and says which it is.
final class Presence {

  /// Characters; a wire's shortest note is hardly shorter.
  private static final int SHORTEST = 40;

  /// Characters; an apology for a missing page is shorter, a story about missing pages longer.
  private static final int LONGEST_APOLOGY = 500;

  /// Characters; a page that only asks for something has little else to say.
  private static final int LITTLE = 4_000;

  /// Links that read like headlines; fewer are a menu.
  private static final int FEW_HEADLINES = 4;

  private static final Map<Absence, List<String>> WORDS = load();

  private Presence() {}

  private static Map<Absence, List<String>> load() {
    Map<Absence, List<String>> words = new EnumMap<>(Absence.class);
    for (String line : Resource.lines(Presence.class, "absences.txt")) {
      int listAt = line.indexOf(' ', 3);
      Absence absence = Absence.valueOf(line.substring(3, listAt).toUpperCase(Locale.ROOT));
      List<String> own = List.of(line.substring(listAt).split("\\|", -1));
      words
          .computeIfAbsent(absence, _ -> new ArrayList<>())
          .addAll(own.stream().map(String::strip).toList());
    }
    return words;
  }

  /// @param kept the passages taken for the story's own
  /// @return nothing if they are a story
  static Optional<Absence> absence(PageView page, BitSet kept, String title) {
    int chars = 0;
    boolean sentence = false;
    StringBuilder text = new StringBuilder(title).append('\n');
    for (int n = kept.nextSetBit(0); n >= 0; n = kept.nextSetBit(n + 1)) {
      Measure measure = page.measures.get(n);
      chars += measure.chars();
      sentence |= measure.prose() > 0 || (measure.ended() && measure.words() > 4);
      if (text.length() < LONGEST_APOLOGY) {
        text.append(page.layout.passages().get(n).text()).append('\n');
      }
    }
    if (!sentence || chars < SHORTEST) {
      return Optional.of(reason(page, title));
    }
    boolean apology = chars <= LONGEST_APOLOGY && says(Absence.ERROR, low(text.toString()));
    return apology ? Optional.of(Absence.ERROR) : Optional.empty();
  }

  private static Absence reason(PageView page, String title) {
    StringBuilder shown = new StringBuilder();
    int headlines = 0;
    for (Passage passage : page.layout.passages()) {
      Measure measure = page.measures.get(passage.number());
      headlines += measure.words() > 2 && measure.linkChars() * 10 > measure.chars() * 9 ? 1 : 0;
      if (shown.length() < LITTLE) {
        shown.append(passage.text()).append('\n');
      }
    }
    String low = low(title + '\n' + shown);
    if (says(Absence.ERROR, low)) {
      return Absence.ERROR;
    }
    if (headlines > FEW_HEADLINES) {
      return Absence.HEADLINES;
    }
    for (Absence asked : List.of(Absence.SCRIPTS, Absence.CONSENT, Absence.PAYWALL)) {
      if (shown.length() < LITTLE && says(asked, low)) {
        return asked;
      }
    }
    return headlines > 2 ? Absence.HEADLINES : Absence.NOTHING;
  }

  /// For a page that shows not a single word.
  ///
  /// @param scripts whether it brings any
  static Absence wordless(boolean scripts) {
    return scripts ? Absence.SCRIPTS : Absence.EMPTY;
  }

  private static boolean says(Absence absence, String low) {
    return WORDS.getOrDefault(absence, List.of()).stream().anyMatch(low::contains);
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
