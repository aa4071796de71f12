package broadsheet.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// How long 200 feeds on 200 hosts of this machine take: all new, and then all unchanged.
///
/// Arguments: hosts (200), then, if newsboat is to be measured beside, its program. Everything is
/// measured from the start of a process to its end; the hosts are another process. Ours is the
/// built program, but for the updates that are timed from within.
public final class UpdateBench {

  private record Case(int items, int latency) {}

  private static final List<Case> CASES =
      List.of(new Case(50, 0), new Case(50, 100), new Case(500, 0));

  static final String PROGRAM = "target/broadsheet/bin/broadsheet";

  private final int hosts;
  private final Optional<Path> newsboat;
  private final Path workshop;

  private UpdateBench(int hosts, Optional<Path> newsboat, Path workshop) {
    this.hosts = hosts;
    this.newsboat = newsboat;
    this.workshop = workshop;
  }

  public static void main(String[] args) throws Exception {
    int hosts = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    Optional<Path> newsboat = args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
    Path workshop = Files.createTempDirectory("broadsheet-bench");
    System.out.println("items  latency  reader      what   wall s   cpu s  peak MiB");
    for (Case each : CASES) {
      new UpdateBench(hosts, newsboat, workshop).run(each);
    }
  }

  private void run(Case each) throws Exception {
    try (FeedHosts.Started server = FeedHosts.Started.start(hosts, each.items(), each.latency())) {
      Path library = Files.createTempDirectory(workshop, "library");
      Cost.of(FeedUpdate.command(library, hosts, server.port(), "follow"), workshop);
      List<String> ours = List.of(PROGRAM, "--library", library.toString(), "fetch");
      Cost cold = Cost.of(ours, workshop);
      print(each, "Broadsheet", "new", cold);
      Cost warm = Cost.of(ours, workshop);
      print(each, "Broadsheet", "304", warm);
      List<String> inside = FeedUpdate.command(library, hosts, server.port(), "update-often");
      print(each, "Broadsheet", "often", Cost.of(inside, workshop));
      if (newsboat.isPresent()) {
        List<String> theirs = newsboat(newsboat.get(), server.port());
        Cost theirCold = Cost.of(theirs, workshop);
        print(each, "newsboat", "new", theirCold);
        Cost theirWarm = Cost.of(theirs, workshop);
        print(each, "newsboat", "304", theirWarm);
        System.out.printf(
            Locale.ROOT,
            "       ours to theirs, wall: new %.2f, 304 %.2f%n",
            cold.wall() / theirCold.wall(),
            warm.wall() / theirWarm.wall());
      }
    }
  }

  private static void print(Case each, String reader, String what, Cost cost) {
    System.out.printf(
        Locale.ROOT,
        "%5d  %4d ms  %-10s  %-5s %7.2f %7.2f  %8.0f   %s%n",
        each.items(),
        each.latency(),
        reader,
        what,
        cost.wall(),
        cost.processor(),
        cost.peak(),
        cost.said());
  }

  /// With eight threads, and its own settings otherwise.
  private List<String> newsboat(Path program, int port) throws IOException {
    Path folder = Files.createTempDirectory(workshop, "newsboat");
    Path urls = folder.resolve("urls");
    Path config = folder.resolve("config");
    Files.write(
        urls,
        IntStream.rangeClosed(1, hosts)
            .mapToObj(host -> FeedHosts.feed(host, port).toString())
            .toList());
    Files.writeString(config, "reload-threads 8\n");
    return List.of(
        program.toString(),
        "-u",
        urls.toString(),
        "-C",
        config.toString(),
        "-c",
        folder.resolve("cache.db").toString(),
        "-x",
        "reload");
  }
}
