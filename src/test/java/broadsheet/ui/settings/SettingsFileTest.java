package broadsheet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.SourceSettings;
import broadsheet.ui.commands.Key;
import broadsheet.ui.kit.Theme;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private SettingsFile file(String json) throws IOException {
    Files.writeString(folder.resolve("settings.json"), json);
    return new SettingsFile(folder);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "https://reader.example/about, true",
    "mailto:ada@reader.example, true",
    "file:///home/ada, false",
    "ada@reader.example, false",
    "https://a b, false",
    "'', false",
  })
  void theContactIsAnAddressOfTheWebOrOfMail(String contact, boolean taken) throws IOException {
    SettingsFile file = file("{\"contact\": \"" + contact + "\"}");
    assertThat(file.contact().map(Object::toString).filter(contact::equals).isPresent())
        .isEqualTo(taken);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theme             | "contrast dark" | true
          theme             | "drak"          | false
          theme             | 7               | false
          textScale         | 1.25            | true
          textScale         | 9               | false
          textScale         | "1.25"          | false
          density           | "compact"       | true
          thumbnails        | false           | true
          thumbnails        | "no"            | false
          articleTypeface   | "sans"          | true
          articleLineHeight | 1.8             | true
          articleTypeface   | "Georgia"       | true
          articleTypeface   | 7               | false
          articleLetters    | 66              | true
          articleLetters    | 640             | false
          pagesKeptDays     | 0               | true
          pagesKeptDays     | -1              | false
          capture           | "if cut short"  | true
          keys              | {"back": ["x"]} | true
          keys              | {"back": ["ä."]}| false
          keys              | {"back": "x"}   | false
          searches          | ["grain ship"]  | true
          searches          | "grain ship"    | false
          searches          | [" "]           | false
          searches          | [{"name": "Ships", "words": "grain ship"}] | true
          searches          | [{"name": "Ships"}] | false
          """)
  void aValueThatMakesSenseIsTakenAndAnyOtherCountsAsUsual(String key, String value, boolean taken)
      throws IOException {
    SettingsFile file = file("{\"" + key + "\": " + value + "}");
    assertThat(written(file, key)).isEqualTo(taken ? JSON.readTree(value) : usual(key));
    assertThat(
            file.read().all().map(setting -> setting.nonsense().get()).filter(it -> !it.isEmpty()))
        .isEqualTo(taken ? List.of() : List.of(JSON.readTree(value).toString()));
  }

  @Test
  void whatThePersonWroteStaysWhenTheWindowWrites() throws IOException {
    SettingsFile file =
        file("{\"contact\": \"https://reader.example/about\", \"theme\": \"drak\", \"mine\": [1]}");
    file.write("textScale", DoubleNode.valueOf(1.3));
    assertThat(file.contact()).isPresent();
    assertThat(file.read().scale().get()).isEqualTo(1.3);
    assertThat(JSON.readTree(folder.resolve("settings.json").toFile()))
        .isEqualTo(
            JSON.readTree(
                """
                {"contact": "https://reader.example/about", "theme": "drak", "mine": [1],
                 "textScale": 1.3}
                """));
  }

  @Test
  void aFileThatIsNoJsonIsLaidAsideBeforeAnotherIsWritten() throws IOException {
    SettingsFile file = file("{\"theme\": \"dark\",, }");
    assertThat(file.read().theme().get()).isNull();
    assertThat(file.read().unreadable()).isTrue();
    file.write("theme", TextNode.valueOf("sepia"));
    assertThat(file.read().theme().get()).isEqualTo(Theme.SEPIA);
    assertThat(folder.resolve("settings-unreadable.json")).hasContent("{\"theme\": \"dark\",, }");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "7, 7",
    "0, 0",
    "3650, 3650",
    "-1, 30",
    "3651, 30",
    "1e12, 30",
    "\"7\", 30",
    "null, 30"
  })
  void pagesAreKeptForAsManyDaysAsItSaysIfThatMakesSense(String written, int days)
      throws IOException {
    SettingsFile file = file("{\"pagesKeptDays\": " + written + "}");
    assertThat(file.pagesKept()).isEqualTo(Duration.ofDays(days));
    file.write("textScale", DoubleNode.valueOf(1.3));
    assertThat(file.pagesKept()).isEqualTo(Duration.ofDays(days));
  }

  @Test
  void withoutAFileEverythingIsAsUsual() {
    SettingsFile file = new SettingsFile(folder.resolve("nowhere"));
    assertThat(file.contact()).isEmpty();
    assertThat(file.pagesKept()).isEqualTo(Duration.ofDays(30));
    assertThat(file.read().theme().get()).isNull();
    assertThat(file.read().ofNewSources()).isEqualTo(SourceSettings.USUAL);
  }

  @Test
  void eachChangeIsToldAsTheFileHasIt() {
    Settings settings = new Settings();
    Map<String, JsonNode> told = new HashMap<>();
    settings.subscribe(told::put);
    settings.theme().set(Theme.CONTRAST_DARK);
    settings.scale().set(1.15);
    settings.keys().set(Map.of("back", List.of(Key.of("Ctrl B"))));
    assertThat(told.toString())
        .contains("theme=\"contrast dark\"", "textScale=1.15", "keys={\"back\":[\"Ctrl B\"]}")
        .doesNotContain("contact");
  }

  private static JsonNode written(SettingsFile file, String key) {
    return written(file.read(), key);
  }

  private static JsonNode usual(String key) {
    return written(new Settings(), key);
  }

  private static JsonNode written(Settings settings, String key) {
    return settings.all().filter(one -> one.key().equals(key)).findFirst().orElseThrow().written();
  }
}
