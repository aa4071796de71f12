package broadsheet.update;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a process cost from its start to its end.
///
/// @param wall seconds
/// @param processor seconds of all cores
/// @param peak MiB of memory; 0 where there is no `/proc`
/// @param said its output
record Cost(double wall, double processor, double peak, String said) {

  /// Our own program's options and class path, and a main class with its arguments.
  static List<String> java(Class<?> main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dsun.net.httpserver.nodelay=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /// Runs a command to its end. The shell's own clock counts the processor time of what it ran.
  ///
  /// @param workshop where its output may lie
  static Cost of(List<String> command, Path workshop) throws IOException, InterruptedException {
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
    String[] clock = Files.readAllLines(times.toPath()).getLast().split(" ", 3);
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
