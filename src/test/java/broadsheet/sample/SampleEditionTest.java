package broadsheet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.InstantSource;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleEditionTest {

  @AutoClose private final SampleEdition edition = Visitor.edition();

  @Test
  void sixSistersEachHaveAnAddressOfTheirOwn() {
    assertThat(edition.sources()).hasSize(6).extracting(NewSource::site).doesNotHaveDuplicates();
    assertThat(edition.sources()).extracting(NewSource::kind).contains(SourceKind.FRONT_PAGE);
  }

  @Test
  void everySourceAnswers() throws IOException {
    for (NewSource source : edition.sources()) {
      assertThat(Visitor.ask(source.url()).getResponseCode()).as(source.title()).isEqualTo(200);
    }
  }

  @Test
  void aWireStoryIsAtAnAddressThatTellsItsTimeAndStaysThereForWeeks() throws IOException {
    URI story = edition.article("pilots-strike");
    assertThat(story.getPath()).matches("/hws/2611\\d{8}\\.[a-z0-9]{8}\\.html");
    URI lastMonth =
        story.resolve(story.getPath().replaceFirst("/hws/\\d{12}", "/hws/261022081500"));
    assertThat(Visitor.read(lastMonth)).contains("Santos, Oct 22 (HWS) Oct 22, 2026");
  }

  @Test
  void whatIsKnownIsNotSentAgain() throws IOException {
    URI feed = edition.sources().getFirst().url();
    HttpURLConnection first = Visitor.ask(feed);
    String etag = first.getHeaderField("ETag");
    String modified = first.getHeaderField("Last-Modified");
    assertThat(Visitor.ask(feed, "If-None-Match", etag).getResponseCode()).isEqualTo(304);
    assertThat(Visitor.ask(feed, "If-Modified-Since", modified).getResponseCode()).isEqualTo(304);
    assertThat(Visitor.ask(feed, "If-None-Match", "\"old\"").getResponseCode()).isEqualTo(200);
  }

  @Test
  void textIsPackedForThoseWhoAsk() throws IOException {
    URI page = edition.article("ferries-halted");
    HttpURLConnection packed = Visitor.ask(page, "Accept-Encoding", "gzip");
    assertThat(packed.getContentEncoding()).isEqualTo("gzip");
    byte[] whole = new GZIPInputStream(packed.getInputStream()).readAllBytes();
    assertThat(whole).isEqualTo(Visitor.ask(page).getInputStream().readAllBytes());
  }

  @Test
  void classicPagesAreWindows1252WithoutSayingSo() throws IOException {
    URI page = edition.article("ferries-halted");
    assertThat(Visitor.ask(page).getContentType()).isEqualTo("text/html");
    assertThat(Visitor.read(page, Charset.forName("windows-1252")))
        .contains("“We would rather hold a boat than look for one,”");
  }

  @Test
  void picturesArePaintedAlikeInEachRun() throws IOException {
    byte[] picture =
        Visitor.ask(edition.base("harbour-wire").resolve("/images/sea-busan-240x180.png"))
            .getInputStream()
            .readAllBytes();
    assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(240);
    assertThat(Pictures.paint(new PictureAddress("sea-busan", 240, 180, "png")).body())
        .isEqualTo(picture);
  }

  @Test
  void nothingIsNotFoundPolitely() throws IOException {
    URI nowhere = edition.base("orbit-desk").resolve("/reports/Nothing_999.html");
    assertThat(Visitor.ask(nowhere).getResponseCode()).isEqualTo(404);
    assertThat(Visitor.read(nowhere)).contains("Page not found");
  }

  @Test
  void requestsAreCounted() throws IOException {
    URI page = edition.article("nairobi-bridge");
    Visitor.read(page);
    Visitor.read(page);
    assertThat(edition.requests()).containsEntry(page, 2);
  }

  @Test
  void aStoppedSiteRefusesConnectionsAndItsSistersGoOn() throws IOException {
    try (SampleEdition other = Visitor.edition()) {
      other.stop("grid-watch");
      assertThatThrownBy(() -> Visitor.read(other.base("grid-watch")))
          .isInstanceOf(ConnectException.class);
      assertThat(Visitor.read(other.base("orbit-desk"))).contains("Orbit Desk");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"SERVER_ERROR", "BUSY", "EMPTY_BODY", "CUT_BODY", "ALWAYS_FRONT_PAGE"})
  void troubleComesAndGoes(Trouble trouble) throws IOException {
    try (SampleEdition other = Visitor.edition()) {
      URI feed = other.sources().getFirst().url();
      String whole = Visitor.read(feed);
      other.trouble("harbour-wire", trouble);
      switch (trouble) {
        case SERVER_ERROR -> assertThat(Visitor.ask(feed).getResponseCode()).isEqualTo(500);
        case BUSY -> assertThat(Visitor.ask(feed).getHeaderField("Retry-After")).isEqualTo("120");
        case EMPTY_BODY -> assertThat(Visitor.read(feed)).isEmpty();
        case CUT_BODY ->
            assertThatThrownBy(() -> Visitor.read(feed)).isInstanceOf(IOException.class);
        default -> assertThat(Visitor.read(feed)).startsWith("<!DOCTYPE HTML");
      }
      other.trouble("harbour-wire", Trouble.NONE);
      assertThat(Visitor.read(feed)).isEqualTo(whole);
    }
  }

  @Test
  void anEndlessBodyGoesOnAsLongAsItIsRead() throws IOException {
    try (SampleEdition other = Visitor.edition()) {
      other.trouble("harbour-wire", Trouble.ENDLESS_BODY);
      try (var body = Visitor.ask(other.base("harbour-wire")).getInputStream()) {
        assertThat(body.readNBytes(3_000_000)).hasSize(3_000_000);
      }
    }
  }

  @Test
  void aSlowSiteTakesItsTime() throws IOException {
    try (SampleEdition other = Visitor.edition()) {
      other.latency("lakeside-post", Duration.ofMillis(80));
      long before = System.nanoTime();
      Visitor.read(other.base("lakeside-post"));
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(80));
    }
  }

  @Test
  void aPortThatIsTakenIsLeftToItsOwner() throws IOException {
    try (SampleEdition first = SampleEdition.start(InstantSource.fixed(Visitor.NOW));
        SampleEdition second = SampleEdition.start(InstantSource.fixed(Visitor.NOW))) {
      assertThat(second.base("harbour-wire")).isNotEqualTo(first.base("harbour-wire"));
    }
  }
}
