package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.article;
import static broadsheet.extract.metadata.Pages.clues;
import static broadsheet.extract.metadata.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'articleSection':'Asia'             | Asia
          'articleSection':['Asia','Bridges'] | Asia
          'articleSection':'https://x.example'|
          'headline':'Bridge opens'           |
          """)
  void theSectionIsWhatTheLinkedDataNames(String json, String section) {
    assertThat(Told.valueOf(Topics.section(article(json)))).isEqualTo(section);
  }

  @Test
  void theSectionMayStandInMeta() {
    assertThat(Told.valueOf(Topics.section(clues(meta("article:section", "Asia"), ""))))
        .isEqualTo("Asia");
  }

  @Test
  void tagsComeOnceEachInTheirOrderAndWithoutWhatIsMeantForMachines() {
    String words = "Seoul, bridges; seoul | type:story, 8f507083-bac4, Ports";
    assertThat(Topics.tags(clues(meta("keywords", words), "")).value())
        .containsExactly("Seoul", "bridges", "Ports");
    assertThat(Topics.tags(article("'keywords':['Seoul','bridges']")).value())
        .containsExactly("Seoul", "bridges");
  }
}
