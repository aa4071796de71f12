package broadsheet.library;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a stretch of the list costs at its top and at its end, in a library of many headlines; then
/// what it costs read from the end, and what the count and the headline of a rank cost.
///
/// Arguments: headlines (100,000).
public final class PagingBench {

  private static final int SOURCES = 50;
  private static final int STRETCH = 100;
  private static final int TEN = 10;

  private final Library library;
  private final int headlines;

  private PagingBench(Library library, int headlines) {
    this.library = library;
    this.headlines = headlines;
  }

  public static void main(String[] args) throws Exception {
    int headlines = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Path folder = Files.createTempDirectory("broadsheet-paging");
    if (!(Library.open(folder, Clock.systemUTC()) instanceof Opening.Opened(var library))) {
      throw new IllegalStateException("no library");
    }
    try (library) {
      PagingBench bench = new PagingBench(library, headlines);
      bench.print();
      bench.warmUp();
      System.out.println("order     first ten ms   last ten ms   all s   stretches");
      for (Order order : Order.values()) {
        bench.measure(new Selection(new Scope.All(), Filter.NONE, order));
      }
      System.out.println("order      from end ms      count ms       rank ms");
      for (Order order : Order.values()) {
        bench.jump(new Selection(new Scope.All(), Filter.NONE, order));
      }
    }
  }

  private void print() {
    Instant now = Instant.now();
    int each = headlines / SOURCES;
    for (int number = 0; number < SOURCES; number++) {
      URI feed = URI.create("https://source-" + number + ".example/feed");
      SourceId source =
          library.add(new NewSource("Source " + number, feed, null, SourceKind.FEED, null, "en"));
      int first = number * each;
      List<Headline> printed =
          IntStream.range(first, first + each)
              .mapToObj(n -> Reports.report(n, now.minusSeconds((n * 7919L) % 10_000_000)))
              .toList();
      library.visits().printed(source, Answer.BARE, printed, _ -> true);
    }
  }

  private void warmUp() {
    @Nullable Listing last = null;
    for (int i = 0; i < headlines / STRETCH; i++) {
      last = library.list(Selection.EVERYTHING, last, STRETCH).getLast();
    }
  }

  private void measure(Selection selection) {
    double[] ms = new double[headlines / STRETCH];
    long start = System.nanoTime();
    @Nullable Listing last = null;
    for (int i = 0; i < ms.length; i++) {
      long begun = System.nanoTime();
      last = library.list(selection, last, STRETCH).getLast();
      ms[i] = (System.nanoTime() - begun) / 1e6;
    }
    System.out.printf(
        Locale.ROOT,
        "%-8s %13.2f %13.2f %7.1f %11d%n",
        selection.order(),
        median(Arrays.copyOf(ms, 10)),
        median(Arrays.copyOfRange(ms, ms.length - 10, ms.length)),
        (System.nanoTime() - start) / 1e9,
        ms.length);
  }

  private void jump(Selection selection) {
    System.out.printf(
        Locale.ROOT,
        "%-8s %13.2f %13.2f %13.2f%n",
        selection.order(),
        medianOf(n -> library.listBefore(selection, null, STRETCH)),
        medianOf(n -> library.count(selection)),
        medianOf(n -> library.at(selection, n * (headlines / TEN))));
  }

  private static double medianOf(IntConsumer work) {
    double[] ms = new double[TEN];
    for (int n = 0; n < TEN; n++) {
      long begun = System.nanoTime();
      work.accept(n);
      ms[n] = (System.nanoTime() - begun) / 1e6;
    }
    return median(ms);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
