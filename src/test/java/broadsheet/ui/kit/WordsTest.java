package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern USE =
      Pattern.compile("Words\\s*\\.(of|count)\\(\\s*\"([A-Za-z.]+)\"");

  @Test
  void noKeyIsMissing() {
    Set<String> missing = used();
    missing.removeAll(written());
    assertThat(missing).isEmpty();
  }

  @Test
  void noKeyIsUnused() {
    Set<String> unused = written();
    unused.removeAll(used());
    assertThat(unused).isEmpty();
  }

  @Test
  void oneIsNotMany() {
    assertThat(List.of(Words.count("first.follow", 1), Words.count("first.follow", 12)))
        .containsExactly("Follow 1 source", "Follow 12 sources");
  }

  private static Set<String> written() {
    Properties words = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/broadsheet/ui/words.properties"))) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Set<String> used() {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/broadsheet/ui"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          if (use.group(1).equals("of")) {
            keys.add(use.group(2));
          } else {
            keys.add(use.group(2) + ".one");
            keys.add(use.group(2) + ".other");
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
