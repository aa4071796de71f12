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
        "<a>The  <i>ferry</i> </a>\n sails",
        "The <b> ferry <u> sails</u></b> late",
        "The<span>\u00ad</span> <small>\u200b ferry</small> sails",
        "The <em>ferry<div>sails</div></em>late",
        "The <button>ferry</button>sails",
        "<pre>The  ferry\n sails</pre>",
        "<pre><span>The  <b>ferry</b>\n sails</span></pre>",
        "<p>The ferry</p><p>sails</p>"
      })
  void isWhatTheElementSaysOnOneLine(String html) {
    Element box = Jsoup.parseBodyFragment("<div>" + html + "</div>").body().child(0);
    for (Element element : box.getAllElements()) {
      assertThat(LineText.of(element)).isEqualTo(element.text());
    }
  }
}
