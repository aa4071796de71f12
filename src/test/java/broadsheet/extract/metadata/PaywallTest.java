package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.clues;
import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaywallTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'isAccessibleForFree':false     | true
          'isAccessibleForFree':'False'   | true
          'isAccessibleForFree':['false'] | true
          'isAccessibleForFree':true      | false
          'isAccessibleForFree':'True'    | false
          'isAccessibleForFree':''        |
          'name':'x'                      |
          """)
  void readsLinkedData(String json, Boolean locked) {
    assertThat(Paywall.declared(clues(script("{'@type':'NewsArticle'," + json + "}"), "")))
        .isEqualTo(Optional.ofNullable(locked));
  }

  @ParameterizedTest
  @CsvSource({"locked, true", "metered, true", "free, false"})
  void readsTheContentTier(String tier, boolean locked) {
    assertThat(Paywall.declared(clues(meta("article:content_tier", tier), ""))).contains(locked);
  }
}
