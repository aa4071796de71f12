package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import java.nio.file.Path;
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
}
