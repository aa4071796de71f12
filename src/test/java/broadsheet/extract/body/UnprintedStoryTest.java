package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.metadata.PageFacts;
import broadsheet.extract.text.Trace;
import broadsheet.news.Access;
import broadsheet.news.BodyText;
import broadsheet.news.Metadata;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnprintedStoryTest {

  private static final URI PAGE = URI.create("https://wire.example/sea/bridge-opens");
  private static final List<String> STORY =
      IntStream.rangeClosed(1, 8)
          .mapToObj(n -> "The mayor opened span " + n + " of the bridge over the strait on Monday.")
          .toList();
  private static final String TEXT = String.join("\n\n", STORY);
  private static final String HEAD = "<title>Bridge opens</title><body><h1>Bridge opens</h1>";

  @ParameterizedTest
  @ValueSource(strings = {"\\n\\n", "\\r\\n", "</p><p>", "<br><br>", "&lt;br&gt;&lt;br&gt;", ""})
  void paragraphsThatStandOnlyInTheLinkedDataAreTheBody(String between) {
    Body body = read(HEAD + data(String.join(between, STORY)), false);
    assertThat(body.absence()).isNull();
    assertThat(BodyText.of(body.blocks())).isEqualTo(TEXT);
    assertThat(body.access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void theyReplaceALineThatOnlyAnnouncesThem() {
    String line = "<p>The bridge over the strait opens today, and the mayor is there.</p>";
    Body body = read(HEAD + line + data(String.join("\\n", STORY)), false);
    assertThat(BodyText.of(body.blocks())).isEqualTo(TEXT);
  }

  @Test
  void whatThePagePrintsIsNotReplaced() {
    String printed =
        STORY.stream().map(line -> "<p>" + line + " So it is.</p>").collect(Collectors.joining());
    Body body = read(HEAD + printed + data(String.join("\\n", STORY)), false);
    assertThat(BodyText.of(body.blocks())).contains("on Monday. So it is.");
  }

  @Test
  void nothingActiveComesWithThem() {
    String hostile = "<script>alert(1)<\\/script><img src=x onerror=alert(2)><p>";
    Body body = read(HEAD + data(hostile + String.join("</p><p>", STORY)), false);
    assertThat(body.blocks().toString()).contains("span 8").doesNotContain("alert");
  }

  @Test
  void aTeaserIsMarkedAsCut() {
    Body body = read(HEAD + data(String.join("\\n", STORY) + " And then …"), false);
    assertThat(body.access()).isEqualTo(Access.TRUNCATED);
  }

  @Test
  void whatIsForSubscribersIsLeftToThem() {
    assertThat(read(HEAD + data(String.join("\\n", STORY)), true).blocks()).isEmpty();
  }

  @Test
  void ofSeveralStoriesNoneIsThePagesOwn() {
    String other = data(String.join("\\n", STORY).replace("bridge", "tunnel"));
    Body body = read(HEAD + data(String.join("\\n", STORY)) + other, false);
    assertThat(body.blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noscript", "template"})
  void theStoryMayStandWhereBrowsersDoNotShowIt(String tag) {
    String hidden = STORY.stream().map(line -> "<p>" + line).collect(Collectors.joining());
    Body body = read(HEAD + "<" + tag + ">" + hidden + "</" + tag + ">", false);
    assertThat(BodyText.of(body.blocks())).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "self.__next_f.push([1,\"%s\"])",
        "{\"props\":{\"site\":\"Harbour Wire\",\"story\":{\"text\":\"%s\"}}}",
        "var a = 'five \"', b;\nwindow.state = {text: \"%s\", next: \"<p>More</p>\"};"
      })
  void theStoryMayStandAsHtmlInAScript(String script) {
    String html =
        STORY.stream()
            .map(line -> "\\u003cp class=\\\"text\\\"\\u003e" + line + "\\u003c/p\\u003e")
            .collect(Collectors.joining("\\n"));
    Body body = read(HEAD + "<script>" + script.formatted(html) + "</script>", false);
    assertThat(BodyText.of(body.blocks())).isEqualTo(TEXT);
  }

  @Test
  void orInAStringWithinAString() {
    String html = STORY.stream().map(line -> "<p>" + line).collect(Collectors.joining());
    String data = "1:[\\\"$\\\",{\\\"text\\\":\\\"" + html + "\\\"}]";
    Body body = read(HEAD + "<script>push([1,\"" + data + "\"])</script>", false);
    assertThat(BodyText.of(body.blocks())).isEqualTo(TEXT);
  }

  @Test
  void whatAListOfHeadlinesSaysOfItselfInAScriptIsNoStory() {
    String list =
        IntStream.range(100, 140)
            .mapToObj(n -> "<li><a href=/" + n + "/bridge-opens>Bridge " + n + " opens early</a>")
            .collect(Collectors.joining());
    String about = STORY.stream().map(line -> "<p>" + line).collect(Collectors.joining());
    String script = "<script>push(\"" + about + "\")</script>";
    Body body = read("<title>Harbour Wire</title><body><ul>" + list + "</ul>" + script, false);
    assertThat(body.absence()).isEqualTo(Absence.HEADLINES);
  }

  @Test
  void anApologyForMissingScriptsIsNoStory() {
    String apology = "<noscript>Please enable JavaScript to read the Harbour Wire.</noscript>";
    assertThat(read(HEAD + apology, false).absence()).isNotNull();
  }

  @Test
  void theExplanationSaysWhereTheStoryIsFrom() {
    Document page = Jsoup.parse(HEAD + data(String.join("\\n", STORY)));
    List<String> lines = new ArrayList<>();
    BodyReader.read(page, PAGE, facts(false), Trace.into(lines));
    assertThat(lines)
        .last()
        .isEqualTo(
            "body: the page does not print its story: 8 blocks from the articleBody of the linked"
                + " data");
  }

  private static Body read(String html, boolean forSubscribers) {
    return BodyReader.read(Jsoup.parse(html), PAGE, facts(forSubscribers));
  }

  private static PageFacts facts(boolean forSubscribers) {
    return new PageFacts(Metadata.titled("Bridge opens"), forSubscribers);
  }

  private static String data(String body) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
        + body
        + "\"}</script>";
  }
}
