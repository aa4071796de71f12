package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The short way says what the long one does.
class LineTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "The ferry sails",
        "\n  The ferry sails \t",
        "The  ferry\nsails",
        "The ferry\u00a0sails",
        "\u00a0The ferry sails\u00a0",
        "The fer\u00adry sails\u200b",
        "\u3000渡し船\u3000",
        "The <b>ferry</b> sails",
        "<b>The ferry sails</b>",
        "The ferry<br>sails",
        "<!-- none --> The ferry sails",
        "<pre>The  ferry\n sails</pre>",
        "<p>The ferry</p><p>sails</p>"
      })
  void isWhatTheElementSaysOnOneLine(String html) {
    Element box = Jsoup.parseBodyFragment("<div>" + html + "</div>").body().child(0);
    assertThat(LineText.of(box)).isEqualTo(box.text());
    for (Element inner : box.children()) {
      assertThat(LineText.of(inner)).isEqualTo(inner.text());
    }
  }
}
