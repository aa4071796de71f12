package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.update.Newsprint;
import broadsheet.update.Progress;
import broadsheet.web.Site;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// An update as the window shows it.
class UpdateWindowTest {

  private static final Map<String, String> RSS = Map.of("Content-Type", "application/rss+xml");

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  private final Site site = new Site("127.0.3.4");
  private final Site slow = new Site("127.0.3.5");
  private final CountDownLatch held = new CountDownLatch(1);

  @AfterEach
  void close() {
    held.countDown();
    site.close();
    slow.close();
  }

  @Test
  void itsProgressIsShownAndEnds() {
    follow("/gazette.xml", "Quay Gazette");
    DeskFixture desk = desk(site.at("/gazette.xml"));
    site.answer("/clock", exchange -> page(exchange, Newsprint.story("Clock runs again")));
    OpenDesk open = desks.window(desk);
    assertThat(open.says("Stop")).isFalse();
    assertThat(open.says("Not updated yet")).isTrue();

    open.press(KeyCode.F5);
    HeadlessFx.until(
        "the article to be waited for", () -> open.says("1 of 1 sources · 0 articles · 0 images"));
    assertThat(((ProgressBar) open.node(".status-bar .progress-bar")).getProgress())
        .isBetween(0.4, 0.6);

    held.countDown();
    HeadlessFx.until("the end", () -> !open.says("Stop"));
    open.settle();
    Progress last = Objects.requireNonNull(open.model().update().last().get());
    assertThat(last.articlesKept()).isEqualTo(1);
    assertThat(last.state()).isEqualTo(Progress.State.DONE);
    assertThat(open.says("Updated just now")).isTrue();
    HeadlessFx.until("the headline", () -> open.says("Clock runs again"));
  }

  @Test
  void stopEndsItAndWhatItBroughtStays() {
    follow("/gazette.xml", "Quay Gazette");
    slow.answer("/slow.xml", exchange -> page(exchange, ""));
    site.page("/clock", Newsprint.story("Clock runs again"));
    DeskFixture desk = desk(site.at("/gazette.xml"), slow.at("/slow.xml"));
    OpenDesk open = desks.window(desk);
    open.click(open.saying("Update"));
    HeadlessFx.until(
        "the first to be done", () -> open.says("1 of 2 sources · 1 article · 0 images"));

    open.click(open.saying("Stop"));
    HeadlessFx.until("the end", () -> !open.says("Stop"));
    assertThat(Objects.requireNonNull(open.model().update().last().get()).state())
        .isEqualTo(Progress.State.STOPPED);
    assertThat(desk.library().find(site.at("/clock")).orElseThrow().state().kept()).isTrue();
    assertThat(HeadlessFx.on(() -> open.saying("Update").isDisabled())).isFalse();
  }

  @Test
  void aSourceThatFailsIsMarkedOnTheLeft() {
    DeskFixture desk = desk(site.at("/gone.xml"));
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.F5);
    HeadlessFx.until("the end", () -> open.model().update().last().get() != null);
    open.settle();
    assertThat(desk.library().sources().getFirst().health().problem()).contains("404");
    HeadlessFx.until("the mark", () -> open.shows(".source-row:failing"));
  }

  private void follow(String path, String title) {
    site.answer(
        path, 200, RSS, Newsprint.feed(title, Map.of("Clock runs again", site.at("/clock"))));
  }

  private DeskFixture desk(URI... feeds) {
    DeskFixture desk = desks.with(DeskFixture.empty(folder));
    for (URI feed : feeds) {
      desk.library()
          .add(new NewSource(feed.getPath(), feed, feed, SourceKind.FEED, null, "en", true));
    }
    return desk;
  }

  /// Answers once the test lets go.
  private void page(HttpExchange exchange, String body) throws IOException {
    try {
      held.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
