package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Article;
import broadsheet.news.BodyText;
import broadsheet.news.Dateline;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Old sites set their pages in tables, with the text parted by line breaks.
class ClassicPageTest {

  private static final URI PAGE =
      URI.create("https://harbour.example/reports/Ferry_crews_999.html");

  @ParameterizedTest(name = "{0}{1} … {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by Staff Writers<br>               | Seoul, Sept 21 (AFP) Sep 21, 2022 | All rights reserved. (c) Harbour Wire. Sections of this page may not be copied.
          by Staff Writers<br>               | Seoul, Sept 21 (AFP) Sep 21, 2022 | © 2022 Harbour Wire. All rights reserved.
          by Staff Writers<br>               | Seoul, Sept 21 (AFP) Sep 21, 2022 | All rights reserved. Sections of the information displayed on this page (dispatches, photographs, logos) are protected by intellectual property rights owned by Harbour Wire. As a consequence, you may not copy, reproduce, modify, transmit, publish, display or in any way commercially exploit any of the content of this section without the prior written consent of Harbour Wire.
          By Mara HOLT with Ines Berg in the harbour of Incheon and Ada Wren on the cape<br> | Seoul, Sept 21 (AFP) Sep 21, 2022 | All rights reserved. (c) Harbour Wire.
          By Mara HOLT, with Ines Berg in Incheon, Ada Wren on the cape and Tom Ohm at sea<br> | Seoul, Sept 21 (AFP) Sep 21, 2022 | Harbour Wire - all rights reserved
          """)
  void keepsBylineDatelineAndRightsOutOfTheBody(String byline, String dateline, String rights) {
    Article article = cut(page(byline, dateline, rights));

    assertThat(article.about().title()).isEqualTo("Ferry crews go back to work after nine days");
    assertThat(article.about().dateline())
        .isEqualTo(new Dateline("Seoul", "AFP", LocalDate.of(2022, 9, 21)));
    assertThat(BodyText.of(article.body()))
        .startsWith("The crews went back to work on Monday morning")
        .endsWith("that autumn, the harbour master said.");
    assertThat(article.about().rights()).isEqualTo(rights);
  }

  private static Article cut(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return ((ArticleResult.Cut) ArticlePage.cut(bytes, "text/html; charset=utf-8", PAGE)).article();
  }

  private static String page(String byline, String dateline, String rights) {
    return """
        <html><head><title>Ferry crews go back to work after nine days</title></head><body>
        <table width=100%%><tr><td><a href=/><img src=/logo.gif></a></td><td>THE HARBOUR PAPER</td></tr></table>
        <table><tr><td width=160><a href=/energy.html>Energy</a><br><a href=/ships.html>Ships</a><br>
        <a href=/winds.html>Winds</a></td><td>
        <font size=2>FERRY NEWS</font><br>
        <font size=5><b>Ferry crews go back to work after nine days</b></font><br>
        <span class=BDL>%s %s</span>
        <p>The crews went back to work on Monday morning after nine days in port, and the first of them
        sailed before noon with the post on board.
        <p>"We are glad," said the harbour master, who had counted the boats each night since the strike began.
        <p>They had met on Sunday in the old fish hall, four hundred of them, and talked until the lamps
        were put out at two in the morning.
        <p>No boat had left the northern islands since the second of the month, when the first of the crews
        stayed at home.
        <p>Bread had been dear on the islands for a week, and the mills had stood still for want of coal, but
        there would be no more of this that autumn, the harbour master said.
        <p>%s
        </td><td width=160><b>Related Links</b><br><a href=/reports/Tide_mills_turn_again_998.html>Tide
        mills turn again in the north</a><br><a href=/reports/Lighthouse_keepers_ask_997.html>Lighthouse keepers
        ask for new lamps</a><br><a href=/reports/Is_the_old_pier_safe_996.html>Is the old pier safe to walk
        on this winter</a></td></tr></table>
        </body></html>
        """
        .formatted(byline, dateline, rights);
  }
}
