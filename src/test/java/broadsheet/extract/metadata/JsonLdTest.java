package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\"}",
        "[{\"@type\":\"Organization\"},{\"@type\":\"Article\",\"headline\":\"Bridge opens\"}]",
        "{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"BlogPosting\",\"headline\":\"Bridge"
            + " opens\"}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"headline\":\"Bridge"
            + " opens\"}}",
        "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"Bridge opens\"}",
        "{\"@type\":\"https://schema.org/NewsArticle\",\"headline\":\"Bridge opens\"}",
        "{\"@type\":\"NewsArticle\",\"headline\":[\"Bridge opens\"]}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge&nbsp;opens\"}",
        "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\"} -->",
        "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\"}\n//]]>",
        "/*<![CDATA[*/{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\"}/*]]>*/",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\n opens\"}",
        "{\"@type\":\"NewsArticle\", // a remark\n \"headline\":\"Bridge opens\"}",
        "{'@type':'NewsArticle','headline':'Bridge opens'}",
        "{\"@type\":\"NewsArticle\",\"x\":NaN,\"y\":01,\"headline\":\"Bridge opens\"}",
        "{\"@type\":\"NewsArticle\",\"a\":\"C:\\q\",\"headline\":\"Bridge opens\"}",
        "{\"@type\":\"Thing\"}{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\"}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\"};",
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bridge opens&quot;}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"articleBody\":\"It is \"so\""
            + " cut",
      })
  void findsTheArticleInEveryShape(String json) {
    assertThat(Pages.clues(script(json), "").data("headline")).isEqualTo("Bridge opens");
  }

  @Test
  void readsWhatAFrameworkWritesIntoAMetaElement() {
    String meta =
        "<meta name='script:ld+json' content='{&quot;@type&quot;:&quot;NewsArticle&quot;,"
            + "&quot;headline&quot;:&quot;Bridge opens&quot;}'>";
    assertThat(Pages.clues(meta, "").data("headline")).isEqualTo("Bridge opens");
  }

  @Test
  void readsSeveralScriptsOfWhichSomeAreBroken() {
    String scripts =
        script("{{{")
            + script("")
            + script("null")
            + script("{'@type':'NewsArticle','headline':'Bridge opens'}");
    assertThat(Pages.clues(scripts, "").data("headline")).isEqualTo("Bridge opens");
  }

  @Test
  void otherStoriesOnThePageAreNotItsArticle() {
    String list =
        "{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','headline':'Other'}]}";
    assertThat(Pages.clues(script(list), "").article().isMissingNode()).isTrue();
  }

  @Test
  void amongSeveralArticlesThePrintedOneCounts() {
    String two =
        "[{'@type':'NewsArticle','headline':'Tunnel closes'},"
            + "{'@type':'NewsArticle','headline':'Bridge opens'}]";
    assertThat(Pages.clues(script(two), "<h1>Bridge opens</h1>").data("headline"))
        .isEqualTo("Bridge opens");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"headline\":\"", "\"\\\\", "/*", "[[],"})
  void staysQuickOnHostileText(String piece) {
    String hostile = script(piece.repeat(200_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Pages.clues(hostile, "").data("headline"));
  }
}
