package broadsheet.ui.settings;

import broadsheet.ui.kit.Fonts;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.stream.Stream;

/// What articles are set in.
///
/// @param word what the settings' file calls it: "serif", "sans", or a family of the system's
public record Typeface(String word) {

  /// The serif that news is set in, whichever the system has.
  public static final Typeface SERIF = new Typeface("serif");

  /// The one that the window is set in.
  public static final Typeface SANS = new Typeface("sans");

  /// The family that it stands for; the usual serif where the system has it no more.
  public String family() {
    if (equals(SANS)) {
      return Fonts.INTERFACE;
    }
    return Fonts.here(List.of(word)).findFirst().orElseGet(Fonts::news);
  }

  /// Those to choose from: ours, then what the system has beside them.
  static List<Typeface> offered() {
    return Stream.concat(
            Stream.of(SERIF, SANS),
            Fonts.here(Fonts.READABLE)
                .filter(family -> !family.equals(Fonts.news()))
                .map(Typeface::new))
        .toList();
  }

  String title() {
    if (equals(SERIF)) {
      return Words.of("typeface.serif", Fonts.news());
    }
    if (equals(SANS)) {
      return Words.of("typeface.sans", Fonts.INTERFACE);
    }
    boolean here = Fonts.here(List.of(word)).findFirst().isPresent();
    return here ? word : Words.of("typeface.missing", word, Fonts.news());
  }
}
