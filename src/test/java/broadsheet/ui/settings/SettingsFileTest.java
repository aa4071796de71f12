package broadsheet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

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

  @Test
  void whatThePersonWroteStaysWhenTheWindowWrites() throws IOException {
    SettingsFile file =
        file("{\"contact\": \"https://reader.example/about\", \"theme\": \"dark\"}");
    file.write(null, 1.3);
    assertThat(file.contact()).isPresent();
    assertThat(file.read().scale().get()).isEqualTo(1.3);
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
    file.write(null, 1);
    assertThat(file.pagesKept()).isEqualTo(Duration.ofDays(days));
  }

  @Test
  void withoutAFileEverythingIsAsUsual() {
    SettingsFile file = new SettingsFile(folder.resolve("nowhere"));
    assertThat(file.contact()).isEmpty();
    assertThat(file.pagesKept()).isEqualTo(Duration.ofDays(30));
    assertThat(file.read().theme().get()).isNull();
  }
}
