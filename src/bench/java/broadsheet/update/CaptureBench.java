package broadsheet.update;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How many article pages of 40 KB a second are brought from hosts of this machine, cut, and kept.
///
/// Arguments: pages (10000), hosts (20). Their feeds announce the pages; all is measured from the
/// start of the process that brings them to its end, and the hosts are another process.
public final class CaptureBench {

  private CaptureBench() {}

  public static void main(String[] args) throws Exception {
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int hosts = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    Path workshop = Files.createTempDirectory("broadsheet-bench");
    Path library = workshop.resolve("library");
    try (FeedHosts.Started server = FeedHosts.Started.start(hosts, pages / hosts, 0)) {
      int port = server.port();
      Cost.of(FeedUpdate.command(library, hosts, port, "follow-pages"), workshop);
      Cost cost = Cost.of(FeedUpdate.command(library, hosts, port, "update"), workshop);
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
    }
  }
}
