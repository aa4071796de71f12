package broadsheet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Command.Group;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.commands.Key;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysModelTest {

  private final Command next = Command.of(Group.READING, "next", "Next headline", () -> {}, "j");
  private final Command back = Command.of(Group.GOING, "back", "Back", () -> {}, "Alt Left", "h");
  private final Commands commands = new Commands();
  private final Settings settings = new Settings();
  private final KeysModel keys = new KeysModel(commands, settings.keys());

  @BeforeEach
  void list() {
    commands.add(next);
    commands.add(back);
    commands.chosen().bind(settings.keys());
  }

  @Test
  void theChosenKeyCallsTheCommandAtOnce() {
    keys.choose(next, List.of(Key.of("Ctrl J")));
    assertThat(commands.on(Key.of("Ctrl J"))).contains(next);
    assertThat(commands.on(Key.of("j"))).isEmpty();
    assertThat(keys.changed(next)).isTrue();
    assertThat(keys.changed(back)).isFalse();
  }

  @Test
  void aConflictNamesTheOtherCommandOnBothLines() {
    keys.choose(next, List.of(Key.of("h")));
    assertThat(keys.conflict(next)).isEqualTo("h is also the key of “Back”.");
    assertThat(keys.conflict(back)).isEqualTo("h is also the key of “Next headline”.");
    keys.choose(back, List.of());
    assertThat(keys.conflict(next)).isEmpty();
  }

  @Test
  void itsOwnKeysGivenBackLeaveNothingInTheFile() {
    keys.choose(back, List.of(Key.of("x")));
    keys.giveBack(back);
    assertThat(commands.keys(back)).containsExactlyElementsOf(back.keys());
    assertThat(settings.keys().get()).isEmpty();
  }
}
