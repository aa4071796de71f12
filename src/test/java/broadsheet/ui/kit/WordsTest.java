package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path WORDS = Path.of("src/main/resources/broadsheet/ui");

  private static final Pattern USE =
      Pattern.compile("Words\\s*\\.(of|count)\\(\\s*\"([A-Za-z.]+)\"");

  @Test
  void everyLanguageHasTheKeysThatAreUsedAndNoOthers() throws IOException {
    List<Path> files = languages();
    assertThat(files).contains(WORDS.resolve("words.properties"));
    for (Path file : files) {
      assertThat(written(file)).as(file.toString()).isEqualTo(used(language(file)));
    }
  }

  @Test
  void oneIsNotMany() {
    assertThat(List.of(Words.count("first.follow", 1), Words.count("first.follow", 12)))
        .containsExactly("Follow 1 source", "Follow 12 sources");
  }

  private static List<Path> languages() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      return files.filter(file -> file.getFileName().toString().startsWith("words")).toList();
    }
  }

  /// "ar" of `words_ar.properties`; those without a language are English.
  private static String language(Path file) {
    String name = file.getFileName().toString();
    return name.contains("_") ? name.substring(name.indexOf('_') + 1, name.indexOf('.')) : "en";
  }

  private static Set<String> written(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  /// The forms that a language needs.
  private static Set<String> forms(String language) {
    return LongStream.concat(LongStream.range(0, 200), LongStream.of(1_000_000))
        .mapToObj(n -> Plural.of(n, language).word())
        .collect(Collectors.toSet());
  }

  private static Set<String> used(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/broadsheet/ui"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          if (use.group(1).equals("of")) {
            keys.add(use.group(2));
          } else {
            forms(language).forEach(form -> keys.add(use.group(2) + "." + form));
          }
        }
      }
    }
    return keys;
  }
}
