package broadsheet.ui.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `settings.json`, for people to read and edit. Keys that we do not know are kept; a value that
/// makes no sense is named in the log and on the page, counts as usual, and stays until the reader
/// sets another. A file that is no JSON is laid aside as `settings-unreadable.json` before a
/// new one is written.
public final class SettingsFile {

  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  public SettingsFile(Path stateFolder) {
    file = stateFolder.resolve("settings.json");
  }

  public Settings read() {
    Optional<ObjectNode> read = tree();
    ObjectNode json = read.orElseGet(JSON::createObjectNode);
    Settings settings = new Settings();
    if (read.isEmpty() && Files.exists(file)) {
      settings.setUnreadable();
    }
    settings
        .all()
        .filter(setting -> json.has(setting.key()) && !setting.read(json.get(setting.key())))
        .forEach(bad -> LOG.warn("{}: {} {} makes no sense", file, bad.key(), json.get(bad.key())));
    return settings;
  }

  /// As [Settings#contact] has it.
  public Optional<URI> contact() {
    return read().contact();
  }

  /// As [Settings#pagesKept] has it.
  public Duration pagesKept() {
    return read().pagesKept();
  }

  /// Writes one value and leaves the others as they are.
  public void write(String key, JsonNode value) {
    try {
      Files.createDirectories(file.getParent());
      Optional<ObjectNode> before = tree();
      if (before.isEmpty() && Files.exists(file)) {
        Files.move(file, beside("settings-unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
      }
      ObjectNode json = before.orElseGet(JSON::createObjectNode);
      json.set(key, value);
      Path fresh = Files.writeString(beside("settings.json.new"), json.toPrettyString() + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path beside(String name) {
    return file.resolveSibling(name);
  }

  /// Empty if there is no file, or none that can be read.
  private Optional<ObjectNode> tree() {
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      return json instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JacksonException e) {
      LOG.warn("{} is not readable, starting with defaults", file, e);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
