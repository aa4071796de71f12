package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Text and marks against what they stand on, token by token.
class ContrastTest {

  /// Any but "transparent".
  private static final String COLOUR =
      "(#[0-9a-f]{3,8}\\b|\\b(?:rgb|hsb|ladder|derive)a?\\("
          + "|(?:color|fill|stroke):[^;]*\\b(?:white|black|gr[ae]y|red|blue)\\b)";

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTextCanBeReadOnEveryGround(Theme theme) {
    String sheet = read(theme);
    for (String text : new String[] {"ink", "soft", "faint", "accent", "kept"}) {
      for (String ground : new String[] {"paper", "panel", "raised", "selected"}) {
        assertThat(Wcag.contrast(token(sheet, text), token(sheet, ground)))
            .as("%s: %s on %s", theme, text, ground)
            .isGreaterThanOrEqualTo(Wcag.TEXT);
      }
    }
    for (String text : new String[] {"ink", "soft", "accent"}) {
      assertThat(Wcag.contrast(token(sheet, text), token(sheet, "accent-soft")))
          .as("%s: %s of a notice", theme, text)
          .isGreaterThanOrEqualTo(Wcag.TEXT);
    }
    assertThat(Wcag.contrast(token(sheet, "on-accent"), token(sheet, "accent")))
        .isGreaterThanOrEqualTo(Wcag.TEXT);
    assertThat(Wcag.contrast(token(sheet, "paper"), token(sheet, "faint")))
        .as("%s: the letter of a failing source", theme)
        .isGreaterThanOrEqualTo(Wcag.TEXT);
  }

  /// Words of an article that are selected, or were found.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTextOfAnArticleCanBeReadWhereItIsMarked(Theme theme) {
    List<String> texts =
        all(
            "\\.page-text \\.(?!found|link-here|selection)\\S+ \\{ -fx-fill: -([a-z]+);",
            read("article.css"));
    assertThat(texts).contains("ink", "soft", "accent");
    String sheet = read(theme);
    for (String text : Set.copyOf(texts)) {
      for (String ground : new String[] {"found", "accent-soft"}) {
        assertThat(Wcag.contrast(token(sheet, text), token(sheet, ground)))
            .as("%s: %s on %s", theme, text, ground)
            .isGreaterThanOrEqualTo(Wcag.TEXT);
      }
    }
  }

  @Test
  void theLetterOfASourceCanBeReadOnEachOfItsInks() {
    List<String> inks =
        all("\\.badge\\.ink-\\d \\{ -fx-background-color: (#[0-9a-f]{6});", read("kit.css"));
    assertThat(inks).hasSize(8);
    assertThat(inks)
        .allSatisfy(
            ink ->
                assertThat(Wcag.contrast(Color.WHITE, Color.web(ink)))
                    .isGreaterThanOrEqualTo(Wcag.TEXT));
  }

  /// A mark that tells something, against what it stands on.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyMarkCanBeSeen(Theme theme) {
    String sheet = read(theme);
    for (String mark : new String[] {"accent", "kept", "faint", "soft"}) {
      for (String ground : new String[] {"paper", "panel", "raised", "selected", "accent-soft"}) {
        assertThat(Wcag.contrast(token(sheet, mark), token(sheet, ground)))
            .as("%s: a mark in %s on %s", theme, mark, ground)
            .isGreaterThanOrEqualTo(Wcag.MARK);
      }
    }
  }

  /// What can be filled in or chosen from, where it begins and ends.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void theOutlineOfAFieldCanBeSeen(Theme theme) {
    String sheet = read(theme);
    for (String ground : new String[] {"paper", "panel", "raised"}) {
      assertThat(Wcag.contrast(token(sheet, "outline"), token(sheet, ground)))
          .as("%s: a field on %s", theme, ground)
          .isGreaterThanOrEqualTo(Wcag.MARK);
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
      String sheet = read(URI.create(url)).replaceAll("\\.badge[^}]*}", "");
      assertThat(all(COLOUR, sheet)).as(url).isEmpty();
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
}
