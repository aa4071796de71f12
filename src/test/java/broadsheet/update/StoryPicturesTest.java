package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Block.Figure;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.web.Fetcher;
import broadsheet.web.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures of a story come with it, each at the width that a column needs, and once.
class StoryPicturesTest {

  private static final String FIGURES =
      """
      <figure><img src="/spacer.gif" data-srcset="/reef-200.png 200w, /reef-1300.png 1300w,
        /reef-4000.png 4000w"><figcaption>The reef at low water.</figcaption></figure>
      <p>The survey ship had to wait for the tide, and its crew for the survey ship.</p>
      <figure><img src="/copy.png"><figcaption>The reef again, by another hand.</figcaption></figure>
      <figure><img src="/pixel.png">
        <figcaption>The survey ship waits.</figcaption></figure>
      <p>By the evening the water had come back, and nobody could show where the reef had been.</p>
      <figure><img src="/gone.png"><figcaption>The chart of 1911.</figcaption></figure>
      <p>The harbour office keeps what it has in a drawer, and the key to it in another drawer.</p>
      </article>\
      """;

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.24");
  private Library library;
  private Updater updater;
  private Article story;

  @BeforeEach
  void bringOneStory() throws Exception {
    library = ((Opening.Opened) Library.open(folder, Clock.systemUTC())).library();
    Fetcher fetcher = new Fetcher("Broadsheet-test/1", Clock.systemUTC());
    updater = new Updater(library, fetcher, Clock.systemUTC());
    URI feed = site.at("/feed.xml");
    URI page = site.at("/reef");
    site.page("/feed.xml", Newsprint.feed("Coast", Map.of("The reef that moved", page)));
    site.page("/reef", Newsprint.story("The reef that moved").replace("</article>", FIGURES));
    for (String path : new String[] {"/reef-200.png", "/reef-1300.png", "/copy.png"}) {
      site.answer(path, 200, Map.of("Content-Type", "image/png"), png());
    }
    library.add(new NewSource("Coast", feed, feed, SourceKind.FEED, null, "en").asTrusted());
    updater.updateAll().await();
    ArticleId id = library.find(page).orElseThrow().id();
    story = library.article(id).orElseThrow();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    site.close();
  }

  @Test
  void theOneThatFitsTheColumnIsChosenAndNoSpacer() {
    assertThat(site.askedFor())
        .contains("/reef-1300.png")
        .doesNotContain("/reef-200.png", "/reef-4000.png", "/spacer.gif");
    assertThat(library.image(site.at("/reef-1300.png"))).isPresent();
  }

  @Test
  void oneWhoseNameSaysThatItCountsReadersIsNotAskedFor() {
    assertThat(site.askedFor()).doesNotContain("/pixel.png");
  }

  @Test
  void sameBytesAreOneFileWhateverTheirAddress() throws IOException {
    assertThat(library.image(site.at("/copy.png")))
        .isPresent()
        .isEqualTo(library.image(site.at("/reef-1300.png")));
    try (Stream<Path> files = Files.walk(folder.resolve("images"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void oneThatDoesNotComeLeavesItsCaption() {
    assertThat(library.image(site.at("/gone.png"))).isEmpty();
    assertThat(story.body())
        .filteredOn(Figure.class::isInstance)
        .extracting(Object::toString)
        .anyMatch(figure -> figure.contains("The chart of 1911."));
  }
}
