package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

  private static final String TEXT =
      "<p>The new bridge over the strait opened on Monday after ten years of work, the port"
          + " said.</p>";

  @ParameterizedTest(name = "{0} told by {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          headline   | <title>Bridge opens</title> | <h1>Bridge opens</h1> | h1, title
          headline   | <title>Bridge opens</title> |                       | title
          standfirst |  | <h1>B</h1><p class=standfirst>Ten years of work are done.</p> | printed under the headline
          standfirst | <meta name=description content='Ten years of work are done.'> |  | meta description
          byline     | <meta name=author content='Ann Lee'> |  | meta author
          byline     |  | <h1>Bridge</h1><p>By Ann Lee</p> | printed, a line behind the headline that opens with "by"
          byline     |  | <h1>Bridge</h1><a rel=author>Ann Lee</a> | printed, rel=author
          dateline   |  | <h1>B</h1><p>SEOUL, Sept 21 (AFP) - The new bridge over the strait opened.</p> | printed at the story's head
          dateline   | <meta name=author content=AFP> |  | the byline
          date       | <meta property=article:published_time content=2022-09-21T08:00:00Z> |  | meta article:published_time
          date       |  | <h1>B</h1><time datetime=2022-09-21>Wednesday</time> | an element for times
          date       |  | <h1>B</h1><i itemprop=datePublished>2022-09-21</i> | an element marked as datePublished
          date       |  | <h1>B</h1><p>Published: 21 September 2022</p> | printed beside the headline
          date       |  | <script>{"publishedAt":"2022-09-21"}</script> | the data of a script
          changed    | <meta property=article:modified_time content=2022-09-21T08:00:00Z> | <i itemprop=datePublished>2022-09-20</i> | meta article:modified_time
          section    | <meta property=article:section content=Sea> |  | meta article:section
          tags       | <meta name=keywords content='sea, ferries'> |  | meta keywords
          canonical address | <link rel=canonical href=/asia/bridge> |  | link rel=canonical
          canonical address | <meta property=og:url content=/asia/bridge> |  | meta og:url
          language   |  |  | the letters and words of the text
          language   | <meta name=language content=en> |  | meta language
          language   | <meta name=language content=de> |  | the words of the text, against de by meta language
          site       | <meta property=og:site_name content=Wire> |  | meta og:site_name
          lead image | <meta property=og:image content=/b.jpg> |  | meta og:image
          lead image |  | <article><img src=/b.jpg></article> | the first picture of the text
          rights     |  | <p>© 2022 Harbour Wire</p> | printed under the article
          rights     | <meta name=copyright content='© Wire'> |  | meta copyright
          """)
  void saysWhatToldEachPart(String part, String head, String body, String by) {
    String text = body == null ? TEXT : body + TEXT;
    assertThat(account(head == null ? "" : head, text).lines())
        .anySatisfy(line -> assertThat(line).startsWith(part + ": ").endsWith("from: " + by));
  }

  @Test
  void linkedDataTellsFirst() {
    String data =
        Pages.script(
            "{'@type':'NewsArticle','headline':'Bridge opens','author':'Ann Lee','image':'/b.jpg',"
                    .replace('\'', '"')
                + "\"datePublished\":\"2022-09-21\"}");
    assertThat(account(data, TEXT).lines())
        .contains(
            "headline: Bridge opens\n    from: linked data",
            "byline: Ann Lee\n    from: linked data",
            "date: 2022-09-21T00:00Z\n    from: linked data datePublished",
            "lead image: https://www.harbourwire.example/b.jpg\n    from: linked data");
  }

  @Test
  void saysNoneForWhatNothingTells() {
    assertThat(account("", "").lines())
        .hasSize(13)
        .allSatisfy(line -> assertThat(line).endsWith(": none"));
  }

  private static Account account(String head, String body) {
    return MetadataReader.account(PageElements.of(Pages.page(head, body)), Pages.URL);
  }
}
