package broadsheet.update;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// How long 200 feeds on 200 hosts of this machine take: all new, and then all unchanged.
///
/// Arguments: hosts (200), then, if newsboat is to be measured beside, its program. Everything is
/// measured from the start of a process to its end; the hosts are another process.
public final class UpdateBench {

  private record Case(int items, int latency) {}

  private static final List<Case> CASES =
      List.of(new Case(50, 0), new Case(50, 100), new Case(500, 0));

  /// What a process cost. Seconds and MiB.
  private record Cost(double wall, double processor, double peak, String said) {}

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
    try (FeedHosts.Started server = hosts(each)) {
      Path library = Files.createTempDirectory(workshop, "library");
      List<String> ours =
          java(
              "broadsheet.update.FeedUpdate",
              library.toString(),
              String.valueOf(hosts),
              String.valueOf(server.port()));
      Cost cold = measure(ours);
      print(each, "Broadsheet", "new", cold);
      Cost warm = measure(ours);
      print(each, "Broadsheet", "304", warm);
      if (newsboat.isPresent()) {
        List<String> theirs = newsboat(newsboat.get(), server.port());
        Cost theirCold = measure(theirs);
        print(each, "newsboat", "new", theirCold);
        Cost theirWarm = measure(theirs);
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
        "%5d  %4d ms  %-10s  %-4s  %7.2f %7.2f  %8.0f   %s%n",
        each.items(),
        each.latency(),
        reader,
        what,
        cost.wall(),
        cost.processor(),
        cost.peak(),
        cost.said());
  }

  private FeedHosts.Started hosts(Case each) throws IOException {
    Process process =
        new ProcessBuilder(
                java(
                    "broadsheet.update.FeedHosts",
                    String.valueOf(hosts),
                    String.valueOf(each.items()),
                    String.valueOf(each.latency())))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    return new FeedHosts.Started(process, Integer.parseInt(said.readLine().strip()));
  }

  private static List<String> java(String main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dsun.net.httpserver.nodelay=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(args));
    return command;
  }

  /// With eight threads, and its own settings otherwise.
  private List<String> newsboat(Path program, int port) throws IOException {
    Path folder = Files.createTempDirectory(workshop, "newsboat");
    Path urls = folder.resolve("urls");
    Path config = folder.resolve("config");
    Files.write(
        urls,
        IntStream.rangeClosed(1, hosts)
            .mapToObj(host -> "http://" + FeedHosts.address(host) + ":" + port + "/feed.xml")
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

  /// The shell's own clock counts the processor time of what it ran.
  private Cost measure(List<String> command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\"", "bash"));
    timed.addAll(command);
    File said = Files.createTempFile(workshop, "said", "").toFile();
    File times = Files.createTempFile(workshop, "times", "").toFile();
    Process process = new ProcessBuilder(timed).redirectOutput(said).redirectError(times).start();
    double peak = 0;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      peak =
          Math.max(
              peak, process.descendants().mapToDouble(each -> peak(each.pid())).max().orElse(0));
    }
    List<String> lines = Files.readAllLines(times.toPath());
    String[] clock = lines.getLast().split(" ", 3);
    return new Cost(
        Double.parseDouble(clock[0]),
        Double.parseDouble(clock[1]) + Double.parseDouble(clock[2]),
        peak,
        Files.readString(said.toPath()).strip());
  }

  private static double peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has just ended, or this is no Linux
    }
  }
}
