package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link rel=canonical href='/asia/bridge'>                        | https://www.harbourwire.example/asia/bridge
          <link rel=CANONICAL href='https://b.example/bridge'>            | https://b.example/bridge
          <meta property=og:url content='https://b.example/bridge'>       | https://b.example/bridge
          <link rel=canonical href='/a'><meta property=og:url content=/b> | https://www.harbourwire.example/a
          <link rel=canonical href='https://www.harbourwire.example/'>    |
          <link rel=canonical href='javascript:x()'>                      |
          <link rel=canonical href=''>                                    |
          <title>Bridge opens</title>                                     |
          <base href='https://b.example/x/'><link rel=canonical href='y'> | https://b.example/x/y
          """)
  void isWhatThePageDeclaresUnlessThatIsNoStory(String head, URI canonical) {
    assertThat(Told.valueOf(CanonicalUrl.of(Pages.clues(head, "")))).isEqualTo(canonical);
  }
}
