package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No page makes a tree that is too deep or too large to be walked through.
class HtmlTreeTest {

  private static final URI PAGE = URI.create("https://wire.example/2026/the-reef.html");

  private static HtmlTree parse(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return HtmlTree.parse(PageText.of(bytes, "text/html; charset=utf-8"), PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<span>", "<b>", "<ul><li>", "<table><tr><td>", "<svg>", "<q>"})
  void isNeverDeeperThan256Elements(String opening) {
    Document page = parse(opening.repeat(20_000) + "The end").page();
    assertThat(depth(page)).isLessThanOrEqualTo(260);
    assertThat(page.text()).endsWith("The end");
  }

  @Test
  void sixMillionCharactersAreReadAndWhatFollowsIsNot() {
    String most = "<p>" + "x".repeat(5_999_997);
    assertThat(parse(most).whole()).isTrue();
    HtmlTree longer = parse(most + "<p>The end");
    assertThat(longer.whole()).isFalse();
    assertThat(longer.page().text()).hasSize(5_999_997);
  }

  @Test
  void halfAMillionTagsAreReadAndWhatFollowsIsNot() {
    String most = "<br>".repeat(499_999) + "<p>The end";
    assertThat(parse(most).whole()).isTrue();
    HtmlTree longer = parse(most + "<p>and more");
    assertThat(longer.whole()).isFalse();
    assertThat(longer.page().text()).isEqualTo("The end");
  }

  private static int depth(Document page) {
    int[] deepest = {0};
    page.traverse((_, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }
}
