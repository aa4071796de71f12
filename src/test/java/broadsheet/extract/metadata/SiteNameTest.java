package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

  @Test
  void prefersTheSpellingForPeople() {
    String data = script("{'@type':'NewsArticle','publisher':{'name':'Harbour Wire'}}");
    assertThat(
            Told.valueOf(SiteName.of(Pages.clues(data + meta("og:site_name", "harbourwire"), ""))))
        .isEqualTo("Harbour Wire");
    assertThat(
            Told.valueOf(
                SiteName.of(Pages.clues(data + meta("og:site_name", "https://x.example"), ""))))
        .isEqualTo("Harbour Wire");
    assertThat(Told.valueOf(SiteName.of(Pages.clues("", "")))).isNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Harbour Wire, true",
    "HARBOUR WIRE, true",
    "harbourwire.example, true",
    "Harbour Wire Asia, true",
    "The bridge opens, false",
    "Asia, false",
    "-, false"
  })
  void knowsItsNameAtTheEndOfATitle(String piece, boolean names) {
    assertThat(SiteName.matches(piece, "Harbour Wire", Pages.URL)).isEqualTo(names);
  }
}
