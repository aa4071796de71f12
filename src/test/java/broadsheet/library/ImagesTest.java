package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.image;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.ArticleId;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Pictures are files named by their content, in step with their rows.
class ImagesTest extends LibraryFixture {

  private static final URI PIER = Samples.PICTURE;
  private static final URI COPY = URI.create("https://other.example/copy.jpg");

  private ArticleId keep(String slug, BroughtImage... images) {
    ArticleId id = print(coast, slug);
    keep(id, article(slug, "On " + slug), images);
    return id;
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("images"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void theSamePictureIsStoredOnce() throws IOException {
    keep("one", image(PIER, "fog"), image(COPY, "fog"));
    keep("two", image(PIER, "fog"));
    assertThat(files()).isEqualTo(1);
    assertThat(library.image(PIER)).isEqualTo(library.image(COPY)).isPresent();
    long bytes = library.counts().bytes();
    keep("three", image(URI.create("https://harbour.example/x.jpg"), "x".repeat(1_000_000)));
    assertThat(library.counts().bytes() - bytes).isBetween(1_000_000L, 1_100_000L);
  }

  @Test
  void theSameBytesUnderTwoTypesAreOneFile() throws IOException {
    byte[] bytes = "fog".getBytes(StandardCharsets.UTF_8);
    keep("one", new BroughtImage(PIER, bytes, "image/jpeg"));
    keep("two", new BroughtImage(COPY, bytes, "image/png"));
    assertThat(files()).isEqualTo(1);
    assertThat(library.image(COPY)).hasValueSatisfying(file -> assertThat(file).exists());
  }

  @Test
  void aPictureStaysWhileAnyArticleHasIt() throws IOException {
    keep("one", image(PIER, "fog"));
    keep("two", image(COPY, "fog"));
    keep("one");
    assertThat(library.image(PIER)).isEmpty();
    assertThat(library.image(COPY)).isPresent();
    keep("two");
    assertThat(files()).isZero();
  }

  @Test
  void whatAnArticleStillShowsStaysWhenItIsCutAgainWithoutANetwork() {
    ArticleId id = print(coast, "pier");
    keep(id, Samples.fullArticle(), image(PIER, "fog"), image(COPY, "gone"));
    keep(id, Samples.fullArticle());
    assertThat(library.image(PIER)).hasValueSatisfying(f -> assertThat(f).hasContent("fog"));
    assertThat(library.image(COPY)).isEmpty();
  }

  @Test
  void aNewPictureAtAnOldAddressIsShownFromThenOn() throws IOException {
    keep("one", image(PIER, "fog"));
    keep("two", image(PIER, "sun"));
    assertThat(library.image(PIER)).hasValueSatisfying(f -> assertThat(f).hasContent("sun"));
    keep("two", image(PIER, "rain"), image(PIER, "snow"));
    assertThat(library.image(PIER)).hasValueSatisfying(f -> assertThat(f).hasContent("snow"));
    assertThat(files()).isEqualTo(2);
  }

  @Test
  void oneThatSomeoneDeletedIsNotThere() throws IOException {
    keep("one", image(PIER, "fog"));
    Path file = library.image(PIER).orElseThrow();
    Files.delete(file);
    assertThat(library.image(PIER)).isEmpty();
    keep("one", image(PIER, "fog"));
    assertThat(library.image(PIER)).contains(file);
  }

  @Test
  void whatADeadProcessLeftUnderPassingNamesGoes() throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("images").resolve("incoming"));
    long self = ProcessHandle.current().pid();
    Path old = Files.writeString(incoming.resolve(self + ".old"), "half a pict");
    Path young = Files.writeString(incoming.resolve(self + ".young"), "being written");
    Path dead = Files.writeString(incoming.resolve(Long.MAX_VALUE + ".dead"), "half a pict");
    Path odd = Files.writeString(incoming.resolve("odd"), "?");
    Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofDays(1))));
    for (Path file : List.of(young, dead, odd)) {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }
    reopen();
    assertThat(old).doesNotExist();
    assertThat(dead).doesNotExist();
    assertThat(odd).doesNotExist();
    assertThat(young).exists();
    Files.delete(young);
  }
}
