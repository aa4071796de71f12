package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The signs that a front page declares for its site.
class IconLinksTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          <link rel=icon href=/i.png>                                                                  | /i.png
          <link rel='shortcut icon' href=f.ico>                                                        | /news/f.ico
          <LINK REL=' Icon ' HREF=/i.png>                                                              | /i.png
          <link rel=apple-touch-icon href=/t.png><link rel=icon href=/i.png>                           | /i.png /t.png
          <link rel=icon sizes=16x16 href=/16><link rel=icon sizes=192x192 href=/192><link rel=icon sizes=48x48 href=/48> | /48 /16 /192
          <link rel=icon type=image/svg+xml href=/i><link rel=icon href=/j.svg><link rel=icon href=/k> | /k
          <link rel=mask-icon href=/m.png><link rel=stylesheet href=/s>                                | -
          <link rel=icon href='data:image/png;base64,AA=='><link rel=icon href=''>                     | -
          <link rel=icon href=/i.png><link rel=icon href=/i.png>                                       | /i.png
          """)
  void areReadBestFirst(String head, String paths) {
    URI url = URI.create("https://quay.example/news/");
    List<URI> expected =
        paths == null ? List.of() : Arrays.stream(paths.split(" ")).map(url::resolve).toList();
    byte[] page = ("<html><head>" + head + "</head></html>").getBytes(StandardCharsets.UTF_8);
    assertThat(FrontPage.read(page, "text/html", url).icons()).isEqualTo(expected);
  }
}
