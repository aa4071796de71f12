package broadsheet.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.text.PageText;
import broadsheet.extract.text.Trace;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextPageTest {

  private static final URI PAGE =
      URI.create("https://harbour.example/afp/220921222929.4zbp9cq4.html");

  private static final String FLAT =
      """
      Ferry crews go back to work after nine days
      by Staff Writers
      Seoul, Sept 21 (AFP) Sep 21, 2022
      The crews went back to work on Monday morning after nine days in port.
      "We are glad," said the harbour master, who had counted the boats each night.
      ADVERTISEMENT
      The first boats left before noon with the post on board.
      ADVERTISEMENT
      Harbour News from Harbour.example
      Tide mills turn again in the north
      Lighthouse keepers ask for new lamps
      Is the old pier safe
      24/7 Energy News Coverage
      Grid holds through the storm night
      Wind farm opens off the cape
      Coal heap shrinks at last
      Military Harbour News, Forts, Coast Guard
      Fort opens its gates to visitors
      Coast guard counts its cutters
      New siren tested on the mole
      24/7 News Coverage
      Bread dearer in three towns
      School ship comes home
      Rain to stay until Friday
      All rights reserved. (c) Harbour Wire. Sections of this page may not be copied.
      """;

  @Test
  void readsTheFlattenedPageOfAWire() {
    Article article = read(FLAT);

    assertThat(article.about().title()).isEqualTo("Ferry crews go back to work after nine days");
    assertThat(article.about().byline()).isEmpty();
    assertThat(article.about().dateline())
        .isEqualTo(new Dateline("Seoul", "AFP", LocalDate.of(2022, 9, 21)));
    assertThat(article.about().rights()).startsWith("All rights reserved.");
    assertThat(article.body()).hasSize(3);
    assertThat(text(article)).doesNotContain("ADVERTISEMENT").endsWith("with the post on board.");
    assertThat(article.sidebars())
        .extracting(Sidebar::title)
        .containsExactly(
            "Harbour News from Harbour.example",
            "24/7 Energy News Coverage",
            "Military Harbour News, Forts, Coast Guard",
            "24/7 News Coverage");
    assertThat(article.sidebars()).allSatisfy(group -> assertThat(group.headlines()).hasSize(3));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "as it is",
        "windows",
        "old mac",
        "blank lines",
        "blocks",
        "wrapped",
        "wrapped blocks"
      })
  void readsTheSameWhateverTheLines(String shape) {
    Article article = read(shaped(FLAT, shape));

    assertThat(article.about()).isEqualTo(read(FLAT).about());
    assertThat(article.body()).isEqualTo(read(FLAT).body());
    assertThat(article.sidebars()).isEqualTo(read(FLAT).sidebars());
  }

  private static String shaped(String text, String shape) {
    String blocks =
        text.replaceAll(
            "(?m)^(?=ADVERT|Harbour News|24/7|Military|All rights|The |Seoul|\")", "\n");
    return switch (shape) {
      case "windows" -> text.replace("\n", "\r\n");
      case "old mac" -> text.replace('\n', '\r');
      case "blank lines" -> text.replace("\n", "\n\n");
      case "blocks" -> blocks;
      case "wrapped" -> wrapped(text);
      case "wrapped blocks" -> wrapped(blocks);
      default -> text;
    };
  }

  /// Breaks lines at 60 characters as a mail program does.
  private static String wrapped(String text) {
    return text.replaceAll("(?m)(?=.{61})(.{1,60}) ", "$1\n");
  }

  @Test
  void namesAHeadlineWithoutALinkByItsPlaceOnThePage() {
    Headline headline = read(FLAT).sidebars().getFirst().headlines().getFirst();

    assertThat(headline.url())
        .isEqualTo(URI.create(PAGE + "#:~:text=Tide%20mills%20turn%20again%20in%20the%20north"));
  }

  @Test
  void readsFieldsAsInAMail() {
    Article article =
        read(
            """
            From: desk@harbour.example
            Subject: Ferry crews go back
            Date: Wed, 21 Sep 2022 22:29:29 +0000

            By Mara Holt and Ines Berg

            The crews went back to work on Monday morning after nine days in port.
            """);

    assertThat(article.about().title()).isEqualTo("Ferry crews go back");
    assertThat(article.about().byline()).containsExactly("Mara Holt", "Ines Berg");
    assertThat(article.about().published()).isEqualTo(OffsetDateTime.parse("2022-09-21T22:29:29Z"));
    assertThat(article.body()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Von: Hafen~Betreff: Ferry crews go back~Datum: Wed, 21 Sep 2022 22:29:29 +0000
          De : Port~Objet : Ferry crews go back~Date : Wed, 21 Sep 2022 22:29:29 +0000
          От: Порт~Тема: Ferry crews go back~Дата: Wed, 21 Sep 2022 22:29:29 +0000
          差出人：港~件名：Ferry crews go back~送信日時：Wed, 21 Sep 2022 22:29:29 +0000
          보낸 사람: 항구~제목: Ferry crews go back~날짜: Wed, 21 Sep 2022 22:29:29 +0000
          """)
  void readsFieldsOfMailsInOtherLanguages(String fields) {
    Metadata about = read(fields.replace('~', '\n') + "\n\nThe crews went back to work.").about();
    assertThat(about.title()).isEqualTo("Ferry crews go back");
    assertThat(about.published()).isEqualTo("2022-09-21T22:29:29Z");
  }

  @Test
  void whoSpeaksInAnInterviewIsNoFieldOfAMail() {
    Article article =
        read("Ann Lee: Why did you go back?\nJo Park: The owners gave in on Sunday.\n");
    assertThat(article.about().title()).startsWith("Ann Lee");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seoul, Sept 21 (AFP)              | https://harbour.example/220921222929.4zbp.html | 2022-09-21 | 2022-09-21T22:29:29Z
          Seoul, Sept 21 (AFP) Sep 21, 2012 | https://harbour.example/220921222929.4zbp.html | 2022-09-21 | 2022-09-21T22:29:29Z
          Seoul, Dec 30 (AFP)               | https://harbour.example/2022/01/02/ferry.html  | 2021-12-30 | 2022-01-02T00:00:00Z
          Seoul, Sept 21 (AFP) Sep 21, 2022 | https://harbour.example/ferry.html             | 2022-09-21 | 2022-09-21T00:00:00Z
          Seoul, Sept 21 (AFP)              | https://harbour.example/ferry.html             |            |
          """)
  void takesTheDayFromTheAddressWhereTheDatelineHasNoYearOrAWrongOne(
      String dateline, URI page, LocalDate day, OffsetDateTime published) {
    String text = "Ferry crews back\n" + dateline + "\nThe crews went back to work.";

    Metadata about = PlainTextPage.read(text, page, Trace.OFF).orElseThrow().about();

    assertThat(about.dateline()).isEqualTo(new Dateline("Seoul", "AFP", day));
    assertThat(about.published()).isEqualTo(published);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Mara Holt, Foreign Editor     | Mara Holt
          by AFP Staff Writers             |
          Von Eva Roth und Jörg Maß        | Eva Roth;Jörg Maß
          Door Eva de Wit en Jan Berg      | Eva de Wit;Jan Berg
          Автор: Анна Петрова и Иван Лис   | Анна Петрова;Иван Лис
          Автор: Анна Коваль та Іван Лис   | Анна Коваль;Іван Лис
          Yazan: Ayşe Kaya ve Mehmet Ak    | Ayşe Kaya;Mehmet Ak
          بقلم: أحمد علي                    | أحمد علي
          लेखक: राम शर्मा और सीता देवी         | राम शर्मा;सीता देवी
          记者：王小明                       | 王小明
          取材・文：山田太郎                  | 山田太郎
          글: 홍길동                         | 홍길동
          """)
  void readsTheNamesOfPeopleOfABylineInWhateverLanguage(String byline, String names) {
    Article article = read("Crews back\n" + byline + "\nThe crews sailed.");

    assertThat(article.about().byline())
        .isEqualTo(names == null ? List.of() : List.of(names.split(";", -1)));
    assertThat(article.body()).hasSize(1);
  }

  @Test
  void readsTheSentenceOverTheBylineAsStandfirst() {
    Article article = read("Crews back\nThey met on Sunday.\nBy Mara Holt\nThe crews sailed.");

    assertThat(article.about().standfirst()).isEqualTo("They met on Sunday.");
    assertThat(article.about().byline()).containsExactly("Mara Holt");
    assertThat(article.body()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Crews back~The crews went back to work on Monday.                | Crews back        | 1 | 0
          Crews back~First they met.~Then they sailed.                      | Crews back        | 2 | 0
          The crews went back to work. They had met on Sunday night, all of them, and sailed on Monday, and nobody was late or lost. | The crews went back to work | 1 | 0
          Crews back~They met.~Related stories~One of many~Two of many      | Crews back        | 1 | 1
          Crews back~They met.~One line                                    | Crews back        | 2 | 0
          """)
  void readsTextsThatHaveLess(String lines, String title, int paragraphs, int groups) {
    Article article = read(lines.replace('~', '\n'));

    assertThat(article.about().title()).isEqualTo(title);
    assertThat(article.body()).hasSize(paragraphs);
    assertThat(article.sidebars()).hasSize(groups);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "   \n \n", "Crews back", "ADVERTISEMENT", "\ufeff"})
  void findsNoStoryInALineOrNone(String text) {
    assertThat(PlainTextPage.read(text, PAGE, Trace.OFF)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Crews back~They met on <i>Monday</i>.              | true
          If a < b and b > c then a is lost                  | true
          Write to Mara <mara@harbour.example>               | true
          <!DOCTYPE html><title>x</title>                     | false
          <p>Crews back                                      | false
          Crews <b>back</b><br>They met.<p>And sailed.       | false
          <?xml version="1.0"?><rss/>                        | false
          <<< Crews back >>>                                 | true
          """)
  void tellsPlainTextFromMarkup(String page, boolean plain) {
    assertThat(PlainTextPage.looksPlain(text(page.replace('~', '\n')))).isEqualTo(plain);
  }

  @Test
  void readsALargeTextInOneGo() {
    String page = "Crews back\n" + "They met again, and then they sailed away. ".repeat(100_000);
    assertThat(read(page).body()).hasSize(1);
    assertThat(PlainTextPage.looksPlain(text("<".repeat(200_000)))).isTrue();
  }

  private static Article read(String page) {
    return PlainTextPage.read(page, PAGE, Trace.OFF).orElseThrow();
  }

  private static String text(Article article) {
    return String.join("\n", article.body().stream().map(PlainTextPageTest::line).toList());
  }

  private static String line(Block block) {
    return block instanceof Block.Paragraph(var spans)
        ? String.join("", spans.stream().map(span -> span.text()).toList())
        : block.toString().toLowerCase(Locale.ROOT);
  }

  private static PageText text(String page) {
    return PageText.of(page.getBytes(StandardCharsets.UTF_8), null);
  }
}
