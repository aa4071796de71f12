package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

  @ParameterizedTest(name = "{0} names {1}: {2}")
  @CsvSource(
      textBlock =
          """
          next,      Next headline,                    true
          nh,        Next headline,                    true
          nxt,       Next headline,                    true
          head next, Next headline,                    true
          line,      Next headline,                    true
          nhx,       Next headline,                    false
          ne hx,     Next headline,                    false
          sbar,      Show or hide the sidebars,        true
          valpa,     Valparaíso quays reopen,          true
          VALPARAÍSO,Valparaiso quays reopen,          true
          strasse,   Straße am Hafen,                  true
          lodz,      Łódź Dispatch,                    true
          港,        東京港の時計,                      true
          كتاب,      معرض الكِتَاب,                      true
          tte,       The quiet street,                 false
          abc,       A tall boat was seen at the dock, false
          """)
  void lettersStandInOrderAtTheBeginningOfAWordOrInOneThatWasBegun(
      String typed, String text, boolean named) {
    assertThat(Fuzzy.score(typed, text).isPresent()).isEqualTo(named);
  }

  @ParameterizedTest(name = "{0}: {1} before {2}")
  @CsvSource(
      textBlock =
          """
          up,   Update,           Stop the update
          up,   Stop the update,  Previous page
          dark, Theme: Dark,      Day arrives in the park
          hw,   Harbour Wire,     Show
          sid,  Sidebars,         Go to stories with sidebars
          b,    Bookmark,         Go to the bookmarks
          """)
  void theBetterNameComesFirst(String typed, String better, String other) {
    int first = Fuzzy.score(typed, better).orElseThrow();
    assertThat(Fuzzy.score(typed, other).orElse(-1)).isLessThan(first);
  }

  @Test
  void nothingTypedIsInEveryText() {
    assertThat(Fuzzy.score("  ", "Update")).hasValue(0);
  }
}
