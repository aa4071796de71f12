package broadsheet.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A word list that ships inside the program, beside the class that reads it. A list of words has a
/// line or more for each language, which opens with its name, "de: von | artikel von".
public final class Resource {

  private static final Pattern LANGUAGE = Pattern.compile("^[a-z]{2}: ");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  private Resource() {}

  /// All phrases of a list, without the names of their languages.
  public static List<String> phrases(Class<?> beside, String name) {
    return lines(beside, name).stream()
        .map(line -> LANGUAGE.matcher(line).replaceFirst(""))
        .flatMap(BAR::splitAsStream)
        .toList();
  }

  /// @return the lines that hold something; `#` opens a remark
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in =
        Objects.requireNonNull(beside.getResourceAsStream(name), () -> "missing list " + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
