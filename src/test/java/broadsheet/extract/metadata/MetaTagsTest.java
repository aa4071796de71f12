package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.clues;
import static broadsheet.extract.metadata.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaTagsTest {

  @ParameterizedTest
  @ValueSource(strings = {"og:title", "dc.title og:title", "DC.Title\n  OG:Title", "x\tog:title\r"})
  void oneTagMayNameSeveralProperties(String names) {
    MetaTags tags = clues(meta(names, "Bridge  opens"), "").meta();

    assertThat(tags.first("og:title")).isEqualTo("Bridge opens");
    assertThat(tags.all("og:title")).containsExactly("Bridge opens");
  }
}
