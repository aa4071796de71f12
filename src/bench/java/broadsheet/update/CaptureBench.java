package broadsheet.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many article pages of 40 KB a second are brought from hosts of this machine, cut, and kept,
/// and where the processor's time goes.
///
/// Arguments: pages (10000), hosts (20). Their feeds announce the pages; all is measured from the
/// start of the built program that brings them to its end, and the hosts are another process. Then
/// a second library is filled in the same way by a program that takes samples of itself.
public final class CaptureBench {

  private final int pages;
  private final int hosts;
  private final int port;
  private final Path workshop;

  private CaptureBench(int pages, int hosts, int port, Path workshop) {
    this.pages = pages;
    this.hosts = hosts;
    this.port = port;
    this.workshop = workshop;
  }

  public static void main(String[] args) throws Exception {
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int hosts = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    Path workshop = Files.createTempDirectory("broadsheet-bench");
    try (FeedHosts.Started server = FeedHosts.Started.start(hosts, pages / hosts, 0)) {
      new CaptureBench(pages, hosts, server.port(), workshop).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    Path library = follow("library");
    Cost cost = Cost.of(fetch(library), workshop);
    System.out.printf(
        Locale.ROOT,
        "%d pages on %d hosts: %.0f pages a second, %.2f s, %.2f ms of processor a page,"
            + " peak %.0f MiB, library %d MB%n%s%n",
        pages,
        hosts,
        pages / cost.wall(),
        cost.wall(),
        1000 * cost.processor() / pages,
        cost.peak(),
        Files.size(library.resolve("broadsheet.db")) / 1_000_000,
        cost.said());
    Path recording = workshop.resolve("recording.jfr");
    List<String> recorded = new ArrayList<>(List.of("env"));
    recorded.add("BROADSHEET_JAVA_OPTS=" + Shares.options(recording));
    recorded.addAll(fetch(follow("recorded")));
    Shares.print(recording, Cost.of(recorded, workshop).processor(), pages);
  }

  private Path follow(String name) throws IOException, InterruptedException {
    Path library = workshop.resolve(name);
    Cost.of(FeedUpdate.command(library, hosts, port, "follow-pages"), workshop);
    return library;
  }

  private static List<String> fetch(Path library) {
    return List.of(UpdateBench.PROGRAM, "--library", library.toString(), "fetch");
  }
}
