package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.commands.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DeskCommandsTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private Commands commands;

  @BeforeEach
  void openTheDesk() {
    OpenDesk open = desks.window(desks.with(DeskFixture.empty(folder)));
    commands = open.window().commands();
  }

  @Test
  void noKeyHasTwoMeanings() {
    assertThat(commands.conflicts()).isEmpty();
  }

  @Test
  void everyCommandHasItsOwnIdAndItsOwnName() {
    assertThat(commands.all()).extracting(Command::id).doesNotHaveDuplicates();
    assertThat(commands.all()).extracting(Command::name).doesNotHaveDuplicates();
    assertThat(commands.all()).allMatch(command -> command.id().matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void theReadMeListsEveryKey() throws IOException {
    String readMe = Files.readString(Path.of("README.md"));
    String table = readMe.substring(readMe.indexOf("| key |"), readMe.indexOf("On a Mac"));
    Set<String> listed = new TreeSet<>();
    Matcher key = Pattern.compile("`([^`]+)`").matcher(table);
    while (key.find()) {
      listed.add(key.group(1));
    }
    assertThat(commands.all())
        .allSatisfy(
            command ->
                assertThat(listed)
                    .as("keys of “%s” in README.md", command.name())
                    .containsAll(command.keys().stream().map(Key::text).toList()));
  }
}
