package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingParametersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://a.example/story?utm_source=rss&utm_medium=feed   | https://a.example/story
          https://a.example/story?id=7&fbclid=x1&page=2            | https://a.example/story?id=7&page=2
          https://a.example/story?UTM_Source=rss#part              | https://a.example/story#part
          https://a.example/story#xtor=RSS-3208                    | https://a.example/story
          https://a.example/story#utm_source=rss&utm_medium=x      | https://a.example/story
          https://a.example/story?at_medium=RSS&at_campaign=rss    | https://a.example/story
          https://a.example/story?ref=home&source=7                | https://a.example/story?ref=home&source=7
          https://a.example/story?q=a%20b&gclid                    | https://a.example/story?q=a%20b&gclid
          https://a.example/story?source=rss-7f3a------2           | https://a.example/story
          https://a.example/story?id=7&from=rss#tk.rss_all         | https://a.example/story?id=7
          https://a.example/story?source=rssfeeds                  | https://a.example/story?source=rssfeeds
          https://a.example/story                                  | https://a.example/story
          https://a.example/?a=1&&b=2&gclid=z                      | https://a.example/?a=1&&b=2
          """)
  void goAndTheRestStays(URI url, URI clean) {
    assertThat(TrackingParameters.strip(url)).isEqualTo(clean);
  }
}
