package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// WCAG 2.2, success criterion 1.4.3: text against what it stands on, at least 4.5 to 1.
class ContrastTest {

  private static final double ENOUGH = 4.5;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTextCanBeReadOnEveryGround(Theme theme) {
    String sheet = read(theme);
    for (String text : new String[] {"ink", "soft", "faint", "accent", "kept"}) {
      for (String ground : new String[] {"paper", "panel", "raised", "selected"}) {
        assertThat(contrast(token(sheet, text), token(sheet, ground)))
            .as("%s: %s on %s", theme, text, ground)
            .isGreaterThanOrEqualTo(ENOUGH);
      }
    }
    for (String text : new String[] {"ink", "soft"}) {
      assertThat(contrast(token(sheet, text), token(sheet, "found")))
          .as("%s: %s that was found", theme, text)
          .isGreaterThanOrEqualTo(ENOUGH);
    }
    assertThat(contrast(token(sheet, "on-accent"), token(sheet, "accent")))
        .isGreaterThanOrEqualTo(ENOUGH);
    assertThat(contrast(token(sheet, "paper"), token(sheet, "faint")))
        .as("%s: the letter of a failing source", theme)
        .isGreaterThanOrEqualTo(ENOUGH);
    assertThat(contrast(token(sheet, "accent"), token(sheet, "accent-soft")))
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void theLetterOfASourceCanBeReadOnEachOfItsInks() {
    List<String> inks =
        all("\\.badge\\.ink-\\d \\{ -fx-background-color: (#[0-9a-f]{6});", read("kit.css"));
    assertThat(inks).hasSize(8);
    assertThat(inks)
        .allSatisfy(
            ink ->
                assertThat(contrast(Color.WHITE, Color.web(ink))).isGreaterThanOrEqualTo(ENOUGH));
  }

  /// A mark that tells something, against what it stands on: 1.4.11, at least 3 to 1.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyMarkCanBeSeen(Theme theme) {
    String sheet = read(theme);
    for (String mark : new String[] {"accent", "kept", "faint", "soft"}) {
      for (String ground : new String[] {"paper", "panel", "raised", "selected", "accent-soft"}) {
        assertThat(contrast(token(sheet, mark), token(sheet, ground)))
            .as("%s: a mark in %s on %s", theme, mark, ground)
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  /// What can be filled in or chosen from, where it begins and ends: 1.4.11 too.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void theOutlineOfAFieldCanBeSeen(Theme theme) {
    String sheet = read(theme);
    for (String ground : new String[] {"paper", "panel", "raised"}) {
      assertThat(contrast(token(sheet, "outline"), token(sheet, ground)))
          .as("%s: a field on %s", theme, ground)
          .isGreaterThanOrEqualTo(3);
    }
    assertThat(all("(-color-input-border: -(?!outline)[a-z]+)", String.join("", sheets())))
        .isEmpty();
  }

  private static List<String> sheets() {
    return Sheets.parts().stream().map(url -> read(URI.create(url))).toList();
  }

  @Test
  void onlyThemesAndTheInksOfSourcesNameColours() {
    for (String url : Sheets.parts()) {
      String sheet = read(URI.create(url)).replaceAll("\\.badge[^\n]*", "");
      assertThat(all("(#[0-9a-f]{3,8})\\b", sheet)).as(url).isEmpty();
    }
  }

  private static List<String> all(String pattern, String sheet) {
    return Pattern.compile(pattern).matcher(sheet).results().map(found -> found.group(1)).toList();
  }

  private static String read(Theme theme) {
    return read(URI.create(theme.sheet()));
  }

  private static String read(String sheet) {
    return read(URI.create(Sheets.url(sheet)));
  }

  private static String read(URI url) {
    try (InputStream sheet = url.toURL().openStream()) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Color token(String sheet, String name) {
    Matcher value = Pattern.compile("\\s-" + name + ": (#[0-9a-f]{6});").matcher(sheet);
    assertThat(value.find()).as(name).isTrue();
    return Color.web(value.group(1));
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  /// Relative luminance as WCAG defines it.
  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
