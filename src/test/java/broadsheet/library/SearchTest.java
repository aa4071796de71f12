package broadsheet.library;

import static broadsheet.library.Samples.headline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is kept is found by its words, in any language, however the question is typed.
class SearchTest extends LibraryFixture {

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\"",
          "\"\"",
          "*",
          "-",
          "^",
          "(",
          ")",
          "AND",
          "OR",
          "NOT",
          "NEAR(a b)",
          "a AND",
          "NOT a",
          "title:x",
          "title : x",
          "a*b",
          "a^",
          "{title} : x",
          "\u0000",
          "a\u0000b",
          "\"a",
          "a\"",
          "'; DROP TABLE search; --",
          "🚢",
          "…",
          "— –",
          "\uD83D",
          "+a",
          "a + b",
          "a-",
          "-a",
          "\\",
          "%",
          "_",
          "\u0301",
          "“”",
          "«a",
          "\u202Ea",
          ":",
          "a:b:c",
          "near/2",
          "\u200B");

  private void keep(String text) {
    ArticleId id = print(coast, "x");
    keep(id, Samples.article("x", text));
  }

  private List<Listing> find(String words) {
    Selection selection = Selection.of(new Scope.Matching(words));
    return library.list(selection, null, 9);
  }

  @ParameterizedTest(name = "{1} finds {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry was late again             | ferry
          The ferry was late again             | FERRY late
          The ferry was late again             | late ferry
          The ferry was late again             | fer
          The ferry was late again             | again fer
          The ferry was late again             | "ferry was late"
          The ferry was late again             | “was late” ferry
          The ferry was late again             | "was la
          The covid-19 ward                    | covid-19
          The U.S. fleet                       | u.s. fleet
          Ada's boat                           | ada's
          Fünf Schiffe im Café                 | funf cafe
          Fu\u0308nf Schiffe                   | fünf
          Ελληνική θάλασσα                     | ελληνικη θαλασσα
          Корабль вышел в море                 | корабл
          漁船が港に戻った                         | 港
          漁船が港に戻った                         | 漁船
          漁船が港に戻った                         | 港に戻
          渔船回到港口                            | 港口
          ระเบียบใหม่ของท่าเรือ                   | ท่าเรือ
          여객선이 항구에 도착했다                   | 항구
          وصلت السفينة إلى الميناء             | الميناء
          مُحَمَّد في الميناء                     | محمد
          हिन्दी समाचार                         | हिन्दी
          Ｆｕｌｌ ｗｉｄｔｈ １２                       | full 12
          ﬁre on the pier                      | fire
          """)
  void findsWhatIsThere(String text, String words) {
    keep(text);
    assertThat(find(words)).hasSize(1);
    assertThat(SoughtWords.of(words).in(text)).as("what to show of it").isNotEmpty();
  }

  @ParameterizedTest(name = "{1} does not find {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry was late again             | ferries
          The ferry was late again             | ferry early
          The ferry was late again             | "late was"
          The ferry was late again             | erry
          漁船が港に戻った                         | 戻港
          काल का जहाज                          | कील
          """)
  void findsNothingElse(String text, String words) {
    keep(text);
    assertThat(find(words)).isEmpty();
  }

  @Test
  void nothingTypedIsASyntaxError() {
    keep("a b c");
    for (String words : HOSTILE) {
      assertThatCode(() -> find(words)).as("%s", words).doesNotThrowAnyException();
    }
  }

  @Test
  void noiseIsNoSyntaxErrorEither() {
    keep("a b c");
    Random random = new Random(7);
    String signs =
        "ab \"'*^-+():{}[]\\/.,;!?%_~\u0000\u00e9\u0301\u6e2f\u0e17\u0e48\u200d\ud83d\ude00“„»";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder words = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, signs.length())
          .forEach(at -> words.append(signs.charAt(at)));
      assertThatCode(() -> find(words.toString())).as("%s", words).doesNotThrowAnyException();
    }
    assertThatCode(() -> find("word ".repeat(20_000))).doesNotThrowAnyException();
  }

  @Test
  void looksInHeadlineStandfirstBodyPlaceAndByline() {
    ArticleId id = print(coast, "pier");
    keep(id, Samples.fullArticle());
    for (String words :
        List.of("opens", "nine years", "boats land", "harbour", "quill", "on pier")) {
      assertThat(find(words)).as(words).extracting(Listing::id).containsExactly(id);
    }
    assertThat(find("gulls")).as("a sidebar is no part of the article").isEmpty();
  }

  @Test
  void whatIsNotKeptIsNotFound() {
    print(coast, "unkept");
    assertThat(find("unkept")).isEmpty();
  }

  @Test
  void comesByTimeAndPages() {
    for (int n = 0; n < 25; n++) {
      Headline headline = headline("n" + n, clock.instant().minusSeconds(n % 5));
      library.visits().printed(coast, Answer.BARE, List.of(headline), _ -> true);
      keep(id("n" + n), Samples.article("n" + n, "the same word"));
    }
    for (Order order : Order.values()) {
      Selection selection = new Selection(new Scope.Matching("same word"), Filter.NONE, order);
      List<Listing> whole = library.list(selection, null, 99);
      List<Listing> first = library.list(selection, null, 12);
      List<Listing> second = library.list(selection, first.getLast(), 99);
      assertThat(whole).hasSize(25).startsWith(first.toArray(Listing[]::new));
      assertThat(whole).endsWith(second.toArray(Listing[]::new));
      assertThat(first.size() + second.size()).isEqualTo(25);
    }
  }
}
