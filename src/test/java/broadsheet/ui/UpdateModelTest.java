package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceKind;
import broadsheet.ui.kit.Background;
import broadsheet.update.Newsprint;
import broadsheet.update.Progress;
import broadsheet.update.UpdateRun;
import broadsheet.web.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateModelTest {

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.10");
  private DeskFixture desk;
  private Background background;
  private UpdateModel model;

  @BeforeEach
  void open() {
    HeadlessFx.start();
    desk = DeskFixture.empty(folder);
    URI feed = site.at("/feed.xml");
    desk.library().add(new NewSource("Gazette", feed, feed, SourceKind.FEED, null, "en", true));
    site.answer(
        "/feed.xml",
        200,
        Map.of("Content-Type", "application/rss+xml"),
        Newsprint.feed("Gazette", Map.of("Clock runs again", site.at("/clock"))));
    site.page("/clock", Newsprint.story("Clock runs again"));
    background = Background.virtual();
    model = HeadlessFx.on(() -> new UpdateModel(desk.updater(), background));
  }

  @AfterEach
  void close() {
    background.close();
    desk.close();
    site.close();
  }

  @Test
  void anUpdateRunsToItsEndAndSaysWhatItBrought() {
    HeadlessFx.run(model::updateAll);
    Progress last = end();
    assertThat(last.state()).isEqualTo(Progress.State.DONE);
    assertThat(last.articlesKept()).isEqualTo(1);
    assertThat(HeadlessFx.on(() -> model.running().get())).isFalse();
    assertThat(HeadlessFx.on(() -> model.progress().get())).isNull();
  }

  @Test
  void onlyTheSourcesThatWereNamedAreAsked() {
    URI other = site.at("/other.xml");
    desk.library().add(new NewSource("Other", other, other, SourceKind.FEED, null, "en", true));
    Source gazette =
        desk.library().sources().stream()
            .filter(source -> source.title().equals("Gazette"))
            .findFirst()
            .orElseThrow();
    HeadlessFx.run(() -> model.update(List.of(gazette.id())));
    assertThat(end().sources()).isEqualTo(1);
    assertThat(site.askedFor()).contains("/feed.xml").doesNotContain("/other.xml");
  }

  @Test
  void whileOneRunsAnotherIsNotStarted() {
    HeadlessFx.run(
        () -> {
          model.updateAll();
          model.updateAll();
        });
    end();
    assertThat(site.askedFor()).containsOnlyOnce("/feed.xml");
  }

  @Test
  void whatTheReaderAsksForWhileTheScheduleUpdatesBeginsWhenThatEnds() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    site.answer(
        "/clock",
        exchange -> {
          await(held);
          exchange.sendResponseHeaders(404, -1);
        });
    UpdateRun begun = desk.updater().updateAll();
    HeadlessFx.run(
        () -> {
          model.scheduled(begun);
          model.updateAll();
          model.updateAll();
        });
    assertThat(site.askedFor())
        .as("before it ends")
        .filteredOn("/feed.xml"::equals)
        .hasSizeLessThan(2);
    held.countDown();
    begun.await();
    HeadlessFx.until(
        "the second to end",
        () ->
            site.askedFor().stream().filter("/feed.xml"::equals).count() == 2
                && !model.running().get());
    assertThat(end().state()).isEqualTo(Progress.State.DONE);
    assertThat(HeadlessFx.on(() -> model.running().get())).isFalse();
    assertThat(site.askedFor()).filteredOn("/feed.xml"::equals).hasSize(2);
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void stoppingWithoutAnUpdateDoesNothing() {
    HeadlessFx.run(model::stop);
    assertThat(HeadlessFx.on(() -> model.last().get())).isNull();
  }

  private Progress end() {
    HeadlessFx.until("the end", () -> model.last().get() != null);
    return Objects.requireNonNull(HeadlessFx.on(() -> model.last().get()));
  }
}
