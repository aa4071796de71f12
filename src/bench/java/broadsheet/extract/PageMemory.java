package broadsheet.extract;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Locale;

/// Whether a very large page is cut soon and in a small heap: each kind is cut three times by a
/// process that may use no more. The first time, with everything still to be compiled, is what
/// somebody waits for who opens such a page.
///
/// Arguments: page in MB (10), heap in MiB (256). Fails if a process runs out of memory or the best
/// cut costs more than two seconds of processor, the collector's and the compiler's included.
public final class PageMemory {

  private static final int ROUNDS = 3;
  private static final double MOST_SECONDS = 2;

  private PageMemory() {}

  public static void main(String[] args) throws Exception {
    String megabytes = args.length > 0 ? args[0] : "10";
    String heap = args.length > 1 ? args[1] : "256";
    System.out.printf(
        "kind     first s  processor s  best s  processor s  peak heap MiB of %s  answer%n", heap);
    for (LargePage kind : LargePage.values()) {
      if (!SmallHeap.run(heap, Cutting.class, kind.name(), megabytes)) {
        throw new IllegalStateException(kind + " takes too long, or more than " + heap + " MiB");
      }
    }
  }

  /// The process with the small heap.
  static final class Cutting {

    private Cutting() {}

    public static void main(String[] args) {
      byte[] page = LargePage.valueOf(args[0]).page(Integer.parseInt(args[1]) * 1_000_000);
      Cost first = Cost.ENDLESS;
      Cost best = Cost.ENDLESS;
      String answer = "";
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        long busy = busy();
        ArticleResult result =
            ArticlePage.cut(page, null, URI.create("https://example.org/2026/ferries-wait"));
        Cost cost = new Cost((System.nanoTime() - start) / 1e9, (busy() - busy) / 1e9);
        first = round == 0 ? cost : first;
        best = cost.busy() < best.busy() ? cost : best;
        answer =
            result instanceof ArticleResult.Cut(var article, _)
                ? article.access() + ", blocks " + article.body().size()
                : "no article";
      }
      System.out.printf(
          Locale.ROOT,
          "%-8s %7.2f %12.2f %7.2f %12.2f %21.0f  %s%n",
          args[0],
          first.wall(),
          first.busy(),
          best.wall(),
          best.busy(),
          PeakHeap.mib(),
          answer);
      System.exit(best.busy() <= MOST_SECONDS ? 0 : 1);
    }

    /// Seconds by the clock, and of the processor.
    private record Cost(double wall, double busy) {
      static final Cost ENDLESS = new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /// Nanoseconds that all threads of this process have worked.
    private static long busy() {
      return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
  }
}
