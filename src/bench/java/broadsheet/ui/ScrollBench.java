package broadsheet.ui;

import broadsheet.library.Reports;
import broadsheet.news.Answer;
import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollBar;

/// Whether a long list scrolls as a short one does: the wheel turned over the window's list of 100
/// headlines, then at the top, in the middle and at the end of a list of many, and once a part of
/// it was walked through by the wheel alone.
///
/// Arguments: headlines of the long list (1,000,000).
public final class ScrollBench {

  private static final int SHORT = 100;
  private static final int PRINTED_AT_ONCE = 20_000;
  private static final int TURNS = 600;
  private static final int NOTCHES = 8;
  private static final int STEADY = 10;
  private static final int WALK = 3_000;

  private final OpenDesk open;
  private final int headlines;
  private final FxTime fx = new FxTime();

  private ScrollBench(OpenDesk open, int headlines) {
    this.open = open;
    this.headlines = headlines;
  }

  public static void main(String[] args) throws Exception {
    int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    HeadlessFx.start();
    System.out.println("headlines   where    rows held   ms a turn, FX thread's processor   MiB");
    in(SHORT);
    in(many);
    System.exit(0);
  }

  private static void in(int headlines) throws Exception {
    Path folder = Files.createTempDirectory("broadsheet-scrolling");
    try (DeskFixture desk = DeskFixture.empty(folder)) {
      print(desk, headlines);
      try (OpenDesk open = OpenDesk.over(desk.desk())) {
        ScrollBench bench = new ScrollBench(open, headlines);
        bench.begin();
        bench.turn(TURNS); // until the compiler knows the way
        bench.measure("top");
        if (headlines > SHORT) {
          bench.pull(0.5);
          bench.measure("middle");
          bench.walk();
          bench.measure("walked");
          bench.pull(1);
          bench.measure("end");
        }
      }
    }
  }

  private static void print(DeskFixture desk, int headlines) {
    SourceId source = desk.source("Harbour Wire", null);
    for (int first = 0; first < headlines; first += PRINTED_AT_ONCE) {
      List<Headline> printed =
          IntStream.range(first, Math.min(headlines, first + PRINTED_AT_ONCE))
              .mapToObj(n -> Reports.report(n, DeskFixture.NOW.minusSeconds(n * 10L)))
              .toList();
      desk.library().visits().printed(source, Answer.BARE, printed, _ -> false);
    }
  }

  /// The list from its top, with the mouse over it.
  private void begin() {
    HeadlessFx.run(() -> open.model().front().wanted().set(false));
    HeadlessFx.run(open.model().headlines()::reload);
    open.settle();
    open.hover(open.node(".headlines .list-view"));
  }

  private void walk() {
    for (int i = 0; i < WALK; i++) {
      HeadlessFx.run(() -> HeadlessFx.robot().mouseWheel(NOTCHES));
      HeadlessFx.pulses(1);
    }
  }

  /// @param share of the list that is above
  private void pull(double share) {
    HeadlessFx.run(() -> bar().setValue(share));
    open.settle();
  }

  private void measure(String where) {
    fx.used();
    turn(TURNS);
    double each = fx.used() / TURNS;
    Runtime java = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "%9d   %-6s %11d %36.2f %5d%n",
        headlines,
        where,
        HeadlessFx.on(() -> open.model().headlines().rows().size()),
        each,
        (java.totalMemory() - java.freeMemory()) >> 20);
  }

  private ScrollBar bar() {
    return (ScrollBar) open.node(".headlines .list-view > .scroll-bar");
  }

  /// Up and down by turns: the list of a hundred is soon at its end.
  private void turn(int turns) {
    for (int i = 0; i < turns; i++) {
      int way = i / STEADY % 2 == 0 ? -NOTCHES : NOTCHES;
      HeadlessFx.run(() -> HeadlessFx.robot().mouseWheel(way));
      HeadlessFx.pulses(1);
    }
  }
}
