package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  private static final String TEXT =
      "<p>" + "The bridge over the strait was opened by the mayor. ".repeat(4) + "</p>";

  private static List<String> byline(Clues clues) {
    Told<List<String>> byline = Byline.of(clues, null);
    return byline == null ? List.of() : byline.value();
  }

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
        "'author':{'@list':[{'@type':'Person','name':'Ann Lee'}]}",
        "'author':{'@set':['Ann Lee']}",
        "'author':[[{'@type':'Person','name':'Ann Lee'}]]",
        "'author':{'@type':'Person','name':{'@value':'Ann Lee','@language':'en'}}",
        "'author':[{'@type':'Person','name':'Ann Lee'},{'@type':'Person','name':'ANN LEE'}]",
      })
  void readsLinkedDataInAllItsShapes(String author) {
    assertThat(byline(Pages.article(author))).containsExactly("Ann Lee");
  }

  @Test
  void followsAReferenceWithinTheGraph() {
    String graph =
        "{'@graph':[{'@type':'Person','@id':'#ann','name':'Ann Lee'},"
            + "{'@type':'NewsArticle','author':{'@id':'#ann'}}]}";
    assertThat(byline(Pages.clues(script(graph), ""))).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"author", "parsely-author", "sailthru.author", "dc.creator", "byl"})
  void readsMetaElements(String name) {
    assertThat(byline(Pages.clues(meta(name, "By Ann Lee"), ""))).containsExactly("Ann Lee");
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
        "<ul><li><strong>Author:</strong> <a href=/x>Ann Lee</a></li></ul>",
        "<h3>Author</h3><p>Ann Lee</p>",
        "<dl><dt>Autor</dt><dd>Ann Lee</dd></dl>",
        "<byline>Ann Lee, dpa</byline>",
        "<byline id=b>Ann Lee, dpa</byline>",
        "<p>By <a href=/x>Ann Lee</a> (read this page in our digital edition of the day)</p>",
        "<p><time>03/05/2022</time> by Ann Lee, Candidate Representative to the Port Board</p>",
        "<div><img alt='Ann Lee'><p>Ann Lee</p><p>May 3, 2022</p></div>",
        "<a href=/contributors/ann-lee>Ann Lee</a>",
        "<span class=auteur>Ann Lee</span>",
        "<span class=article__verfasser>Ann Lee</span>",
        "<div class=writer>Ann Lee</div>",
      })
  void readsWhatThePagePrints(String line) {
    assertThat(byline(Pages.clues("", "<h1>Bridge opens</h1>" + line + TEXT)))
        .singleElement()
        .asString()
        .isEqualToIgnoringCase("Ann Lee");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h3>Written by Ann Lee</h3>                                       | Ann Lee
          <p>(Reporting by Ann Lee; Editing by Jo Park)</p>                 | Ann Lee
          <p><em>Geschrieben von Ann Lee</em></p>                           | Ann Lee
          <div>(责任编辑：王小明、李华)</div>                                  | 王小明;李华
          <div><span>责任编辑：</span> <span>王小明</span></div>              | 王小明
          <div>(责任编辑：李华)</div><p>记者：王小明</p>                       | 王小明
          <p>记者从市长处获悉</p>                                            |
          <p>Written by Ann Lee</p><p>Written by Jo Park</p>                |
          <p>Written by the river, this story is of stone</p>               |
          """)
  void readsTheLineThatSignsTheStoryAtItsFoot(String line, String signed) {
    List<String> names = signed == null ? List.of() : List.of(signed.split(";", -1));
    assertThat(byline(Pages.clues("", "<h1>Bridge opens</h1>" + TEXT.repeat(100) + line)))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"post-footer", "entry-footer", "article-footer"})
  void readsTheFootOfTheStoryNotThatOfThePage(String foot) {
    String signed = "<div class=" + foot + "><a rel=author>Ann Lee</a></div>";
    String page = "<h1>Bridge opens</h1>" + TEXT + signed;
    assertThat(byline(Pages.clues("", page))).containsExactly("Ann Lee");
    assertThat(byline(Pages.clues("", page.replace(foot, "page-footer")))).isEmpty();
  }

  @Test
  void aNameBesideTheDateWithoutAPortraitMayBeASections() {
    String box = "<div><p>Port News</p><p>May 3, 2022</p></div>";
    assertThat(byline(Pages.clues("", "<h1>Bridge opens</h1>" + box + TEXT))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          citation_author  | Lee, Ann             | Ann Lee
          dc.creator       | Berg, Jo van der     | Jo van der Berg
          citation_authors | Lee, Ann; Park, J. K.| Ann Lee;J. K. Park
          dc.creator       | Ann Lee, PhD         | Ann Lee
          dc.creator       | Lee, Reuters         | Lee
          """)
  void cataloguesPrintTheSurnameFirst(String name, String content, String people) {
    assertThat(byline(Pages.clues(meta(name, content), "")))
        .isEqualTo(List.of(people.split(";", -1)));
  }

  @Test
  void doesNotReadTheCommentsOrOtherStories() {
    String other = "<div class=comments><a rel=author>Jo Park</a></div>";
    String teaser = "<aside><span class=byline>By Kim Roe</span></aside>";
    assertThat(byline(Pages.clues("", "<h1>Bridge opens</h1>" + TEXT + other + teaser))).isEmpty();
  }

  @Test
  void prefersThePrintedPersonToTheHouse() {
    Clues clues =
        Pages.clues(
            script("{'@type':'NewsArticle','author':{'@type':'Organization','name':'Port Media'}}"),
            "<h1>Bridge opens</h1><span class=byline>By Ann Lee</span>" + TEXT);
    assertThat(byline(clues)).containsExactly("Ann Lee");
  }

  @Test
  void whoHoldsTheRightsIsAHouseWhereSomebodyElseSigns() {
    String head = meta("author", "Nora Port") + meta("copyright", "(c) Nora Port 2024");
    String signed = "<h1>Bridge opens</h1><span class=byline>By Ann Lee</span>" + TEXT;
    assertThat(byline(Pages.clues(head, signed))).containsExactly("Ann Lee");
    assertThat(byline(Pages.clues(head, TEXT))).containsExactly("Nora Port");
  }

  @Test
  void aBoldNameInTheMidstOfTheTextIsASubheading() {
    String subheading = "<p><b>Old Harbour Bridge</b></p>";
    assertThat(byline(Pages.clues("", "<h1>Bridge opens</h1>" + TEXT + subheading + TEXT)))
        .isEmpty();
  }

  @Test
  void namesTheHouseWhereNobodySigns() {
    String author = "'author':{'@type':'Organization','name':'The Associated Press'}";
    assertThat(byline(Pages.article(author))).containsExactly("The Associated Press");
    assertThat(byline(Pages.article("'author':'Staff Writers'"))).isEmpty();
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
          Redaktion                       |
          Editor                          |
          Editor, Ann Lee                 | Ann Lee
          Editor, Reuters                 | Reuters
          admin                           |
          Share                           |
          """)
  void aHouseSignsOnlyWhereNoPersonDoes(String author, String signed) {
    List<String> names = signed == null ? List.of() : List.of(signed.split(";", -1));
    assertThat(byline(Pages.article("'author':'" + author + "'"))).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Written by   | Ann Lee
          Verfasst von | Ann Lee
          Time to read |
          """)
  void readsTheLabelledLineOfACard(String label, String name) {
    String card = meta("twitter:label1", label) + meta("twitter:data1", "Ann Lee");
    assertThat(byline(Pages.clues(card, TEXT))).isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann_lee", "alee24", "Ann"})
  void prefersThePrintedNameToAnAccount(String account) {
    String line = "<h1>Bridge opens</h1><a rel=author href=/x>Ann Lee</a>";
    assertThat(byline(Pages.clues(meta("author", account), line + TEXT)))
        .containsExactly("Ann Lee");
    assertThat(byline(Pages.clues(meta("author", account), TEXT))).containsExactly(account);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class=author-name>Harbour Wire Team</p>                                | Harbour Wire Team
          <div class=byline><span>Ann Lee</span><span>Founder</span></div> | Ann Lee
          <div class=blog-author><h4>Ann Lee</h4><p>LONG</p></div>                  | Ann Lee
          <div class=elementor-widget><span class=author>Ann Lee</span></div>       | Ann Lee
          """)
  void readsWhatAMarkedBoxSigns(String box, String name) {
    String whole = box.replace("LONG", "Ann Lee writes about bridges and ships. ".repeat(5));
    assertThat(byline(Pages.clues("", "<h1>Bridge opens</h1>" + whole + TEXT)))
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h1>Bridge opens</h1>TEXT<footer><a rel=author>Ann Lee</a></footer></article>",
        "<article><h1>Bridge opens</h1><aside class=post-author>Ann Lee</aside>TEXT</article>",
        "<h1>Bridge opens</h1><div class=sticky-sidebar><main><a rel=author>Ann Lee</a>TEXT</main>",
        "<main><h1>Bridge opens</h1><div class=sidebar><a class=author>Ann Lee</a></div>TEXT</main>",
      })
  void readsWhatTheArticleSetsAside(String page) {
    assertThat(byline(Pages.clues("", page.replace("TEXT", TEXT)))).containsExactly("Ann Lee");
  }

  @Test
  void namesFarFromTheFirstSignSomethingElse() {
    String first = "<h1>Bridge opens</h1><div><a rel=author>Ann Lee</a> <a rel=author>Jo Park</a>";
    String checked = "<div>Checked by <a rel=author>Kim Roe</a></div>";
    assertThat(byline(Pages.clues("", first + "</div>" + TEXT.repeat(3) + checked)))
        .containsExactly("Ann Lee", "Jo Park");
  }

  @Test
  void aLinkIsNoName() {
    assertThat(
            byline(Pages.clues(meta("article:author", "https://social.example/harbourwire"), "")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Person", "Organization"})
  void aPageThatNamesTenThousandWritersGivesAHundred(String type) {
    String authors =
        IntStream.range(0, 10_000)
            .mapToObj(n -> "{'@type':'TYPE','name':'Ann L" + Integer.toString(n, 3) + "'}")
            .map(author -> author.replace("TYPE", type).replace('0', 'a').replace('1', 'b'))
            .map(author -> author.replace('2', 'c'))
            .collect(Collectors.joining(",", "'author':[", "]"));
    assertThat(byline(Pages.article(authors))).hasSize(100);
  }
}
