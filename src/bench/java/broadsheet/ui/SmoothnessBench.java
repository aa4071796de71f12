package broadsheet.ui;

import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import broadsheet.news.Block;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Capture;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.update.FeedHosts;
import broadsheet.update.Progress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/// Whether the window keeps up with the reader: opening long articles, holding a key down, reading
/// while 200 sources are updated, and resting. Without a display, in one process.
public final class SmoothnessBench {

  private static final int STORIES = 230;
  private static final int PARAGRAPHS = 200;
  private static final int WARM_UP = 25;
  private static final int OPENED = 60;
  private static final int HELD = 200;
  private static final int REPEAT = 33;
  private static final int HOSTS = 200;
  private static final int ITEMS = 50;
  private static final int REST = 10;

  private final DeskFixture desk;
  private final OpenDesk open;

  private SmoothnessBench(DeskFixture desk, OpenDesk open) {
    this.desk = desk;
    this.open = open;
  }

  public static void main(String[] args) throws Exception {
    DeskFixture desk = DeskFixture.empty(Files.createTempDirectory("smoothness"));
    fill(desk);
    OpenDesk open = OpenDesk.over(desk.desk());
    SmoothnessBench bench = new SmoothnessBench(desk, open);
    bench.openArticles();
    bench.holdDown();
    bench.update();
    bench.rest();
    open.close();
    desk.close();
    System.exit(0);
  }

  private static void fill(DeskFixture desk) {
    SourceId source = desk.source("Harbour Wire", null);
    Headline[] headlines =
        IntStream.range(0, STORIES)
            .mapToObj(i -> DeskFixture.story("Ferry " + "x".repeat(i % 40) + i, "Busan", i))
            .map(each -> Headline.of(each.title(), URI.create(each.url() + "" + each.hashCode())))
            .toArray(Headline[]::new);
    Block paragraph =
        Paragraph.of("The harbour office says that boats wait for the fog. ".repeat(7));
    for (Listing listing : desk.prints(source, headlines)) {
      desk.keepBody(listing, Collections.nCopies(PARAGRAPHS, paragraph));
    }
  }

  private void openArticles() {
    openNext(); // until one lies open there is no head to look at
    PaintedHead head = HeadlessFx.on(() -> new PaintedHead(open.node(".page-text")));
    FxTime fx = new FxTime();
    List<Double> times = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    for (int i = 0; i < WARM_UP + OPENED; i++) {
      fx.used();
      double took = openNext(head);
      if (i >= WARM_UP) {
        times.add(took);
        costs.add(fx.used());
      }
    }
    Collections.sort(times);
    Collections.sort(costs);
    say(
        "open an article of %d paragraphs, until it is painted: middle %.0f ms, 95th percentile"
            + " %.0f ms, worst %.0f ms; processor of the FX thread for each, all frames: middle"
            + " %.0f ms, 95th percentile %.0f ms",
        PARAGRAPHS,
        at(times, 0.5),
        at(times, 0.95),
        times.getLast(),
        at(costs, 0.5),
        at(costs, 0.95));
  }

  private void openNext() {
    press();
    open.settle();
  }

  /// Milliseconds from the key to the frame that shows the article.
  private double openNext(PaintedHead head) {
    long start = System.nanoTime();
    press();
    HeadlessFx.until("the article", head::changed);
    double took = (System.nanoTime() - start) / 1e6;
    open.settle();
    return took;
  }

  private static void press() {
    HeadlessFx.run(
        () -> {
          Robot robot = new Robot();
          robot.keyPress(KeyCode.J);
          robot.keyRelease(KeyCode.J);
        });
  }

  private void holdDown() throws Exception {
    HeadlessFx.run(() -> open.model().headlines().select(first()));
    open.settle();
    FxTime fx = new FxTime();
    List<Double> behind = Collections.synchronizedList(new ArrayList<>());
    Robot robot = HeadlessFx.on(Robot::new);
    try (ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor()) {
      for (int i = 0; i < HELD; i++) {
        var _ =
            hand.schedule(
                () -> {
                  long due = System.nanoTime();
                  HeadlessFx.run(() -> robot.keyPress(KeyCode.J));
                  behind.add((System.nanoTime() - due) / 1e6);
                },
                (long) i * REPEAT,
                TimeUnit.MILLISECONDS);
      }
    }
    HeadlessFx.run(() -> robot.keyRelease(KeyCode.J));
    long end = System.nanoTime();
    open.settle();
    double settled = (System.nanoTime() - end) / 1e6;
    List<Double> sorted = behind.stream().sorted().toList();
    say(
        "hold j through %d headlines, a key every %d ms: a key waits %.0f ms (middle), %.0f ms"
            + " (95th percentile), %.0f ms (worst); all shown %.0f ms after the last; processor of"
            + " the FX thread for each key %.1f ms",
        HELD,
        REPEAT,
        at(sorted, 0.5),
        at(sorted, 0.95),
        sorted.getLast(),
        settled,
        fx.used() / HELD);
  }

  private ArticleId first() {
    return desk.library().list(Selection.EVERYTHING, null, 1).getFirst().id();
  }

  private void update() throws Exception {
    try (FeedHosts.Started hosts = FeedHosts.Started.start(HOSTS, ITEMS, 0)) {
      for (int host = 1; host <= HOSTS; host++) {
        URI feed = FeedHosts.feed(host, hosts.port());
        SourceId source =
            desk.library()
                .add(new NewSource("Host " + host, feed, feed, SourceKind.FEED, null, "en", true));
        desk.library().set(source, SourceSettings.USUAL.capturing(Capture.NEVER));
      }
      open.settle();
      try (Watchdog watchdog = new Watchdog()) {
        CountDownLatch ended = new CountDownLatch(1);
        HeadlessFx.run(
            () -> {
              open.model().update().last().addListener((last, was, now) -> ended.countDown());
              open.model().update().updateAll();
            });
        ended.await();
        open.settle();
        @Nullable Progress last = HeadlessFx.on(() -> open.model().update().last().get());
        say("update of %d sources: %s", HOSTS, last);
        say(
            "  the FX thread was busy for more than 50 ms by the processor %d times, by the clock %d",
            watchdog.computed(), watchdog.count());
        for (Watchdog.Stall stall : watchdog.worst()) {
          say("  %.0f ms, %.0f of them computed", stall.milliseconds(), stall.processor());
          stall.doing().forEach(frame -> say("      %s", frame));
        }
      }
    }
  }

  private void rest() throws Exception {
    open.settle();
    int[] pulses = {0};
    Runnable count = () -> pulses[0]++;
    HeadlessFx.run(() -> open.scene().addPostLayoutPulseListener(count));
    Duration before = processor();
    ThreadTimes threads = new ThreadTimes();
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      clock.schedule(() -> true, REST, TimeUnit.SECONDS).get();
    }
    String who = threads.used();
    Duration used = processor().minus(before);
    say(
        "rest for %d s: %d ms of processor (by threads of Java: %s), %d frames",
        REST, used.toMillis(), who, HeadlessFx.on(() -> pulses[0]));
  }

  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
  }

  @SuppressWarnings("AnnotateFormatMethod") // that annotation would be a dependency of its own
  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
