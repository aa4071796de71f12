package broadsheet.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the processor's time of an update went, by samples that its process took of itself (JEP
/// 509, Linux only). A sample counts for the stage of its innermost frame that belongs to one.
final class Shares {

  private static final int FRAMES = 200;

  /// @param frames the classes of the stage
  private record Stage(String name, Pattern frames) {}

  private static final List<Stage> STAGES =
      List.of(
          stage("network", "broadsheet.web.*|jdk.internal.net.*|sun.nio.ch.*"),
          stage("feeds", "broadsheet.extract.(feed.*|Feed[A-Z].*)"),
          stage(
              "decode and parse",
              "org.jsoup.parser.*|broadsheet.extract.text.(Html|Utf8|Charset).*"),
          stage("cut: metadata", "broadsheet.extract.metadata.*"),
          stage("cut: sidebars", "broadsheet.extract.sidebar.*"),
          stage("cut: body", "broadsheet.extract.body.*"),
          stage("cut: rest", "broadsheet.extract.([A-Z]|rule).*"),
          stage("pictures", "broadsheet.(update.I(mage|con)|library.Ima).*|javax.imageio.*"),
          stage("packing the page", "broadsheet.library.Pages.*"),
          stage("search words", "broadsheet.library.SearchText.*"),
          stage(
              "hashing",
              "broadsheet.*Hash|broadsheet.library.Sha256|java.security.MessageDigest.*"),
          stage("JSON", "com.fasterxml.*|broadsheet.library.[A-Za-z]*Json"),
          stage("SQLite and its driver", "org.sqlite.*|broadsheet.library.(Session|Row).*"),
          stage("library, rest", "broadsheet.library.*"),
          stage("update, rest", "broadsheet.update.*"));

  private static final String REST = "start, end and threads";

  private Shares() {}

  private static Stage stage(String name, String frames) {
    return new Stage(name, Pattern.compile(frames.replace(".", "\\.").replace("\\.*", ".*")));
  }

  /// What a Java is started with that is to leave its samples in `recording`.
  static String options(Path recording) {
    return "-XX:StartFlightRecording=filename="
        + recording
        + ",settings=none,+jdk.CPUTimeSample#enabled=true,+jdk.CPUTimeSample#throttle=20ms"
        + " -Xlog:jfr*=off";
  }

  /// Prints milliseconds for each of so many pages.
  ///
  /// @param processor seconds of the whole process; what no sample explains is the compiler's and
  ///     the collector's
  static void print(Path recording, double processor, int pages)
      throws IOException, InterruptedException {
    Map<String, Double> seconds = new TreeMap<>();
    for (JsonNode event : samples(recording)) {
      JsonNode sample = event.path("values");
      double time = Duration.parse(sample.path("samplingPeriod").asText()).toNanos() / 1e9;
      seconds.merge(stage(sample.path("stackTrace").path("frames")), time, Double::sum);
    }
    List<String> names = new ArrayList<>(STAGES.stream().map(Stage::name).toList());
    names.add(REST);
    names.forEach(name -> print(name, seconds.getOrDefault(name, 0.0), processor, pages));
    double sampled = seconds.values().stream().mapToDouble(each -> each).sum();
    print("compiler, collector", processor - sampled, processor, pages);
  }

  private static void print(String name, double seconds, double whole, int pages) {
    System.out.printf(
        Locale.ROOT,
        "  %-22s %6.3f ms a page  %5.1f %%%n",
        name,
        1000 * seconds / pages,
        100 * seconds / whole);
  }

  private static String stage(JsonNode frames) {
    for (JsonNode frame : frames) {
      String type = frame.at("/method/type/name").asText().replace('/', '.');
      @Nullable Stage stage =
          STAGES.stream()
              .filter(each -> each.frames().matcher(type).matches())
              .findFirst()
              .orElse(null);
      if (stage != null) {
        return stage.name();
      }
    }
    return REST;
  }

  private static JsonNode samples(Path recording) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "jfr").toString(),
            "print",
            "--json",
            "--stack-depth",
            String.valueOf(FRAMES),
            "--events",
            "jdk.CPUTimeSample",
            recording.toString());
    Process print =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream json = print.getInputStream()) {
      return Objects.requireNonNull(new ObjectMapper().readTree(json)).at("/recording/events");
    } finally {
      print.waitFor();
    }
  }
}
