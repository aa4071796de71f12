package broadsheet.extract;

import broadsheet.extract.body.BodyReader;
import broadsheet.extract.body.PictureTables;
import broadsheet.extract.metadata.MetadataReader;
import broadsheet.extract.metadata.PageElements;
import broadsheet.extract.metadata.PageFacts;
import broadsheet.extract.sidebar.SidebarFinder;
import broadsheet.extract.text.PageText;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Times the steps of the cut, one after the other on the same page: what counts is the processor's
/// time, so that what else the machine does beside it cannot lengthen the longer steps.
final class PageSpeed {

  private static final int ROUNDS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final List<Path> files;
  private final Timings parse;
  private final Timings metadata;
  private final Timings sidebars;
  private final Timings body;
  private final Timings whole;

  private PageSpeed(List<Path> files) {
    this.files = files;
    this.parse = new Timings(files.size());
    this.metadata = new Timings(files.size());
    this.sidebars = new Timings(files.size());
    this.body = new Timings(files.size());
    this.whole = new Timings(files.size());
  }

  static void run(List<Path> files, PrintStream out) throws IOException {
    PageSpeed speed = new PageSpeed(files);
    long warm = CLOCK.getCurrentThreadCpuTime() + WARM_UP.toNanos();
    while (CLOCK.getCurrentThreadCpuTime() < warm) {
      speed.round(false);
    }
    for (int round = 0; round < ROUNDS; round++) {
      speed.round(true);
    }
    speed.print(out);
  }

  private void round(boolean counts) throws IOException {
    for (int page = 0; page < files.size(); page++) {
      time(page, counts);
    }
  }

  private void time(int page, boolean counts) throws IOException {
    byte[] bytes = Files.readAllBytes(files.get(page));
    String text = PageText.of(bytes, null).whole();
    long start = CLOCK.getCurrentThreadCpuTime();
    Document document = Jsoup.parse(text, "https://example.org/");
    long parsed = CLOCK.getCurrentThreadCpuTime();
    URI url = address(document);
    document.setBaseUri(url.toString());
    long mend = CLOCK.getCurrentThreadCpuTime();
    PageElements elements = PageElements.of(document);
    boolean mended = PictureTables.mend(elements.tables());
    PageElements asRead = mended ? PageElements.of(document) : elements;
    PageFacts facts = MetadataReader.account(asRead, url).facts();
    long read = CLOCK.getCurrentThreadCpuTime();
    SidebarFinder.take(document, url, facts.about());
    long taken = CLOCK.getCurrentThreadCpuTime();
    BodyReader.read(document, url, facts);
    long told = CLOCK.getCurrentThreadCpuTime();
    ArticlePage.cut(bytes, null, url);
    long cut = CLOCK.getCurrentThreadCpuTime();
    if (counts) {
      parse.add(page, parsed - start);
      metadata.add(page, read - mend);
      sidebars.add(page, taken - read);
      body.add(page, told - taken);
      whole.add(page, cut - told);
    }
  }

  /// As the page states it: whether a link leads to the page's own site is asked often.
  private static URI address(Document document) {
    Element canonical = document.selectFirst("link[rel=canonical][href^=http]");
    try {
      URI stated = URI.create(canonical == null ? "" : canonical.attr("href"));
      return stated.getHost() == null ? URI.create("https://example.org/") : stated;
    } catch (IllegalArgumentException e) {
      return URI.create("https://example.org/");
    }
  }

  private void print(PrintStream out) {
    out.printf(Locale.ROOT, "%d pages, ms a page%n", files.size());
    out.println("step             mean  ratio   median      p95      max  slowest");
    print(out, "bare parse", parse);
    print(out, "metadata", metadata);
    print(out, "sidebars", sidebars);
    print(out, "body", body);
    print(out, "whole cut", whole);
  }

  private void print(PrintStream out, String step, Timings timings) {
    out.println(timings.row(step, parse, files.get(timings.slowest()).toString()));
  }
}
