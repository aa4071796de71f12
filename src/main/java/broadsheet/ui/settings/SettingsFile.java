package broadsheet.ui.settings;

import broadsheet.ui.kit.Theme;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `settings.json`, for people to read and edit. Keys that we do not know are kept; a value that
/// makes no sense is named in the log and counts as default.
public final class SettingsFile {

  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SYSTEM = "system";
  private static final Set<String> CONTACTS = Set.of("http", "https", "mailto");

  /// Long enough for a better cut to come, short enough that a library does not double in size.
  private static final Duration PAGES_KEPT = Duration.ofDays(30);

  private static final int MOST_DAYS = 3650;

  private final Path file;

  public SettingsFile(Path stateFolder) {
    file = stateFolder.resolve("settings.json");
  }

  public Settings read() {
    ObjectNode json = tree();
    Settings settings = new Settings();
    settings.theme().set(theme(json.path("theme").asText(SYSTEM)));
    double scale = json.path("textScale").asDouble(1);
    if (scale >= Settings.SMALLEST && scale <= Settings.LARGEST) {
      settings.scale().set(scale);
    } else {
      LOG.warn("{}: textScale {} is out of range", file, scale);
    }
    return settings;
  }

  /// Where the owner of a site can reach the reader, if the reader wants to be reached:
  /// `contact`, a
  /// web address or one of mail ("mailto:…"). It goes out with every request.
  public Optional<URI> contact() {
    String contact = tree().path("contact").asText("").strip();
    if (contact.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI address = new URI(contact);
      if (CONTACTS.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      LOG.debug("No address", e);
    }
    LOG.warn("{}: contact \"{}\" is neither a web address nor one of mail", file, contact);
    return Optional.empty();
  }

  /// How long the pages are kept that articles were cut from, packed, so that they can be cut
  /// again:
  /// `pagesKeptDays`, a number from 0 to 3650. Articles stay longer.
  public Duration pagesKept() {
    JsonNode days = tree().path("pagesKeptDays");
    if (days.isMissingNode()) {
      return PAGES_KEPT;
    }
    if (days.canConvertToInt() && days.intValue() >= 0 && days.intValue() <= MOST_DAYS) {
      return Duration.ofDays(days.intValue());
    }
    LOG.warn("{}: pagesKeptDays {} is no number from 0 to {}", file, days, MOST_DAYS);
    return PAGES_KEPT;
  }

  /// @param theme null to look as the system does
  public void write(@Nullable Theme theme, double scale) {
    ObjectNode json = tree();
    json.put("theme", theme == null ? SYSTEM : name(theme));
    json.put("textScale", scale);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json.toPrettyString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode tree() {
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      return json instanceof ObjectNode object ? object : JSON.createObjectNode();
    } catch (NoSuchFileException e) {
      return JSON.createObjectNode();
    } catch (JacksonException e) {
      LOG.warn("{} is not readable, starting with defaults", file, e);
      return JSON.createObjectNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Theme theme(String name) {
    if (name.equals(SYSTEM)) {
      return null;
    }
    return Arrays.stream(Theme.values())
        .filter(theme -> name(theme).equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              LOG.warn("{}: there is no theme \"{}\"", file, name);
              return null;
            });
  }

  private static String name(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
