package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who signs where the page names no person.
class HouseBylineTest {

  private static final String OWN =
      script("{'@type':'NewsArticle','author':{'@type':'Organization','name':'Harbour Wire'}}");

  private static List<String> byline(String head, String line) {
    String text = "<p>" + "The bridge was opened by the mayor. ".repeat(6) + "</p>";
    Clues clues = Pages.clues(head, "<h1>Bridge opens</h1><p>" + line + "</p>" + text);
    Told<List<String>> byline = Byline.of(clues, "Harbour Wire");
    return byline == null ? List.of() : byline.value();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Reuters       | Reuters
          Por Agencia EFE  | Agencia EFE
          Por Agência Lusa | Agência Lusa
          By Ann Lee       | Ann Lee
          By the strait    | Harbour Wire
          """)
  void aPrintedWireTellsMoreThanTheSiteThatTheDataNames(String line, String signs) {
    assertThat(byline(OWN, line)).containsExactly(signs);
  }

  @Test
  void aLineThatOnlyNamesTheSiteHidesNobody() {
    String text = "<p>" + "The bridge was opened by the mayor. ".repeat(6) + "</p>";
    String lines = "<h1>Bridge opens</h1><div>By Port Herald</div><div>";
    Clues clues = Pages.clues("", lines + "<p><b>Ann Lee/Jo Park</b></p>" + text + "</div>");
    assertThat(Told.valueOf(Byline.of(clues, "Port Herald"))).containsExactly("Ann Lee", "Jo Park");
    Clues alone = Pages.clues("", lines + text + "</div>");
    assertThat(Told.valueOf(Byline.of(alone, "Port Herald"))).containsExactly("Port Herald");
  }

  @ParameterizedTest
  @ValueSource(strings = {"By reflecting broader adoption", "By N/A", "By undefined"})
  void aSentenceOrAnEmptyFieldIsNobody(String line) {
    assertThat(byline("", line)).isEmpty();
  }
}
