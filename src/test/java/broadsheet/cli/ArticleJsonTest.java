package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.ArticlePage;
import broadsheet.extract.ArticleResult.Cut;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

  private static final URI PAGE = URI.create("https://wire.example/2024/ferry.html");
  private static final String HEAD =
      """
      <meta property=og:image content=https://wire.example/i/ferry.jpg>
      <meta property=og:image:width content=1200><meta property=og:image:height content=800>
      """;
  private static final String FIGURE =
      """
      <figure><img src=https://wire.example/i/ferry.jpg>
      <figcaption>The ferry at noon. Photo: Ada Holm</figcaption></figure>
      """;

  @Test
  void theLeadImageHasItsSizeCaptionAndCredit() {
    ObjectNode json = json(HEAD, FIGURE);
    assertThat(json.path("leadImage").asText()).isEqualTo("https://wire.example/i/ferry.jpg");
    assertThat(json.path("leadImageWidth").asInt()).isEqualTo(1200);
    assertThat(json.path("leadImageHeight").asInt()).isEqualTo(800);
    assertThat(json.path("leadImageCaption").asText()).isEqualTo("The ferry at noon.");
    assertThat(json.path("leadImageCredit").asText()).isEqualTo("Ada Holm");
  }

  @Test
  void whatThePageDoesNotPrintOfTheLeadImageIsLeftOut() {
    ObjectNode json =
        json("<meta property=og:image content=https://wire.example/i/fog.jpg>", FIGURE);
    assertThat(json.path("leadImage").asText()).endsWith("fog.jpg");
    assertThat(json.has("leadImageWidth")).isFalse();
    assertThat(json.has("leadImageCaption")).isFalse();
    assertThat(json.has("leadImageCredit")).isFalse();
  }

  private static ObjectNode json(String head, String figure) {
    String story =
        "<p>The ferries stay in the harbour until the fog has gone, the coast guard said"
            + " today.</p>";
    String page =
        head + "<article><h1>Ferries halted</h1>" + figure + story.repeat(5) + "</article>";
    Cut cut = (Cut) ArticlePage.cut(page.getBytes(StandardCharsets.UTF_8), "text/html", PAGE);
    return ArticleJson.of(cut.article());
  }
}
