package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MannersTest {

  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  private static final List<String> ROOMS =
      List.of("web", "update", "library", "extract", "extract.text", "cli", "ui", "ui.settings");

  @Test
  void everyTestThatTheTableOfMannersNamesExists() throws IOException {
    List<String> missing =
        NAMED
            .matcher(Files.readString(Path.of("src/docs/manners.md")))
            .results()
            .filter(named -> !exists(named.group(1), named.group(2)))
            .map(named -> named.group())
            .toList();

    assertThat(missing).isEmpty();
  }

  private static boolean exists(String testClass, String method) {
    return ROOMS.stream().anyMatch(room -> exists(room, testClass, method));
  }

  private static boolean exists(String room, String testClass, String method) {
    try {
      Class<?> found = Class.forName("broadsheet." + room + "." + testClass);
      return Arrays.stream(found.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
