package broadsheet.ui;

import broadsheet.ui.sidebars.Dock;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `window.json` in the state folder. A value that is missing or makes no sense counts as default.
final class WindowFile {

  private static final Logger LOG = LoggerFactory.getLogger(WindowFile.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double LARGEST = 20_000;

  private final Path file;

  WindowFile(Path stateFolder) {
    file = stateFolder.resolve("window.json");
  }

  WindowState read() {
    try {
      return from(JSON.readTree(Files.readString(file)));
    } catch (NoSuchFileException e) {
      return WindowState.DEFAULT;
    } catch (JacksonException e) {
      LOG.warn("{} is not readable, starting with defaults", file, e);
      return WindowState.DEFAULT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(WindowState state) {
    ObjectNode json = JSON.createObjectNode();
    write("window", state.frame(), json);
    json.put("maximized", state.maximized());
    json.put("sources", state.sources()).put("headlines", state.headlines());
    json.put("sourcesShown", state.sourcesShown());
    write(state.sidebars(), json.putObject("sidebars"));
    json.put("place", state.place())
        .put("search", state.search())
        .put("frontPage", state.frontPage());
    json.put("article", state.article());
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json.toPrettyString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SidebarsState state, ObjectNode json) {
    json.put("dock", state.dock().name().toLowerCase(Locale.ROOT)).put("shown", state.shown());
    json.put("width", state.width()).put("height", state.height());
    write("window", state.window(), json);
  }

  private static void write(String name, @Nullable Frame frame, ObjectNode json) {
    if (frame != null) {
      json.putObject(name)
          .put("x", frame.x())
          .put("y", frame.y())
          .put("width", frame.width())
          .put("height", frame.height());
    }
  }

  private static WindowState from(JsonNode json) {
    WindowState usual = WindowState.DEFAULT;
    return new WindowState(
        frame(json.path("window")),
        json.path("maximized").asBoolean(usual.maximized()),
        length(json, "sources", 120, usual.sources()),
        length(json, "headlines", 200, usual.headlines()),
        json.path("sourcesShown").asBoolean(usual.sourcesShown()),
        sidebars(json.path("sidebars"), usual.sidebars()),
        json.path("place").asText(usual.place()),
        json.path("search").asText(usual.search()),
        json.path("frontPage").asBoolean(usual.frontPage()),
        json.path("article").isIntegralNumber() ? json.path("article").asLong() : null);
  }

  private static SidebarsState sidebars(JsonNode json, SidebarsState usual) {
    return new SidebarsState(
        Stream.of(Dock.values())
            .filter(dock -> dock.name().equalsIgnoreCase(json.path("dock").asText()))
            .findFirst()
            .orElse(usual.dock()),
        json.path("shown").asBoolean(usual.shown()),
        length(json, "width", 200, usual.width()),
        length(json, "height", 100, usual.height()),
        frame(json.path("window")));
  }

  private static @Nullable Frame frame(JsonNode json) {
    Frame frame =
        new Frame(
            json.path("x").asDouble(Double.NaN),
            json.path("y").asDouble(Double.NaN),
            length(json, "width", 100, Double.NaN),
            length(json, "height", 100, Double.NaN));
    return Double.isFinite(frame.x() + frame.y() + frame.width() + frame.height()) ? frame : null;
  }

  private static double length(JsonNode json, String name, double least, double usual) {
    double found = json.path(name).asDouble(usual);
    return found >= least && found <= LARGEST ? found : usual;
  }
}
