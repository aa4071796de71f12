package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  private static final String TEXT =
      "<p>" + "The bridge over the strait was opened by the mayor. ".repeat(4) + "</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'author':'Ann Lee'",
        "'author':'By Ann Lee'",
        "'author':['Ann Lee']",
        "'author':{'@type':'Person','name':'Ann Lee'}",
        "'author':[{'@type':'Person','name':'Ann Lee','jobTitle':'Editor'}]",
        "'author':{'@type':'Person','givenName':'Ann','familyName':'Lee'}",
        "'author':{'name':['Ann Lee']}",
        "'creator':['Ann Lee']",
      })
  void readsLinkedDataInAllItsShapes(String author) {
    assertThat(Byline.of(Pages.article(author), null)).containsExactly("Ann Lee");
  }

  @Test
  void followsAReferenceWithinTheGraph() {
    String graph =
        "{'@graph':[{'@type':'Person','@id':'#ann','name':'Ann Lee'},"
            + "{'@type':'NewsArticle','author':{'@id':'#ann'}}]}";
    assertThat(Byline.of(Pages.clues(script(graph), ""), null)).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"author", "parsely-author", "sailthru.author", "dc.creator", "byl"})
  void readsMetaElements(String name) {
    assertThat(Byline.of(Pages.clues(meta(name, "By Ann Lee"), ""), null))
        .containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span itemprop=author><span itemprop=name>Ann Lee</span>, Editor</span>",
        "<a rel=author href=/x>Ann Lee</a>",
        "<div class=article-byline>By <a href=/ann>Ann Lee</a> and staff</div>",
        "<a href=/author/ann-lee>Ann Lee</a>",
        "<p>By Ann Lee</p>",
        "<p><strong>ANN LEE</strong></p>",
        "<ul><li><strong>Author</strong> Ann Lee</li></ul>",
      })
  void readsWhatThePagePrints(String line) {
    assertThat(Byline.of(Pages.clues("", "<h1>Bridge opens</h1>" + line + TEXT), null))
        .singleElement()
        .asString()
        .isEqualToIgnoringCase("Ann Lee");
  }

  @Test
  void doesNotReadTheCommentsOrOtherStories() {
    String other = "<div class=comments><a rel=author>Jo Park</a></div>";
    String teaser = "<aside><span class=byline>By Kim Roe</span></aside>";
    assertThat(Byline.of(Pages.clues("", "<h1>Bridge opens</h1>" + TEXT + other + teaser), null))
        .isEmpty();
  }

  @Test
  void prefersThePrintedPersonToTheHouse() {
    Clues clues =
        Pages.clues(
            script("{'@type':'NewsArticle','author':{'@type':'Organization','name':'Port Media'}}"),
            "<h1>Bridge opens</h1><span class=byline>By Ann Lee</span>" + TEXT);
    assertThat(Byline.of(clues, null)).containsExactly("Ann Lee");
  }

  @Test
  void namesTheHouseWhereNobodySigns() {
    String author = "'author':{'@type':'Organization','name':'The Associated Press'}";
    assertThat(Byline.of(Pages.article(author), null)).containsExactly("The Associated Press");
    assertThat(Byline.of(Pages.article("'author':'Staff Writers'"), null)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reuters Staff, Ann Lee          | Ann Lee
          Ann Lee, Editor                 | Ann Lee
          Ann Lee and Jo Park, Reuters    | Ann Lee;Jo Park
          Ann Lee (AFP)                   | Ann Lee
          Reuters                         | Reuters
          Staff Writer                    |
          Editor                          |
          """)
  void aHouseSignsOnlyWhereNoPersonDoes(String author, String signed) {
    List<String> names = signed == null ? List.of() : List.of(signed.split(";", -1));
    assertThat(Byline.of(Pages.article("'author':'" + author + "'"), null)).isEqualTo(names);
  }

  @Test
  void aLinkIsNoName() {
    assertThat(
            Byline.of(
                Pages.clues(meta("article:author", "https://social.example/harbourwire"), ""),
                null))
        .isEmpty();
  }
}
