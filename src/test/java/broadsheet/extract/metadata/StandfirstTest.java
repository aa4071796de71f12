package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandfirstTest {

  private static final String LINES = "After ten years the strait can be crossed on foot.";

  @Test
  void takesTheLinesUnderTheHeadline() {
    String body = "<h1>Bridge opens</h1><p class=article__standfirst>" + LINES + "</p><p>Text.</p>";
    assertThat(
            Told.valueOf(
                Standfirst.of(Pages.clues(meta("og:description", "Other words"), body), "x")))
        .isEqualTo(LINES);
  }

  @Test
  void takesTheDescriptionWhereItIsWhole() {
    assertThat(
            Told.valueOf(
                Standfirst.of(Pages.clues(meta("og:description", LINES), ""), "Bridge opens")))
        .isEqualTo(LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After ten years the strait can be crossed on…", "After ten years the strait can...",
        "Bridge opens after ten years", "Short",
        "The mayor opened the bridge on Tuesday after ten years of work"
      })
  void aTeaserOfTheTextOrTheHeadlineAgainIsNone(String description) {
    String body =
        "<h1>x</h1><p>The mayor opened the bridge on Tuesday after ten years of work, and the town"
            + " was there to see it.</p>";
    assertThat(
            Told.valueOf(
                Standfirst.of(
                    Pages.clues(meta("og:description", description), body),
                    "Bridge opens after ten years")))
        .isNull();
  }
}
