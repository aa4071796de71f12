package broadsheet.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.commands.Command.Group;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

  private final Command next = command("next", "j", "Down");
  private final Command bookmark = command("bookmark", "b");
  private final Commands commands = new Commands();

  @BeforeEach
  void list() {
    commands.add(next);
    commands.add(bookmark);
  }

  private static Command command(String id, String... keys) {
    return Command.of(Group.READING, id, id, () -> {}, keys);
  }

  @Test
  void aKeyCallsTheCommandThatHasIt() {
    assertThat(commands.on(Key.of("Down"))).contains(next);
    assertThat(commands.on(Key.of("x"))).isEmpty();
  }

  @Test
  void chosenKeysStandInPlaceOfACommandsOwn() {
    commands.chosen().set(Map.of("next", List.of(Key.of("x"))));
    assertThat(commands.on(Key.of("x"))).contains(next);
    assertThat(commands.on(Key.of("j"))).isEmpty();
    assertThat(commands.on(Key.of("b"))).contains(bookmark);
  }

  @Test
  void aCommandMayHaveNoKeyAtAll() {
    commands.chosen().set(Map.of("bookmark", List.of()));
    assertThat(commands.on(Key.of("b"))).isEmpty();
    assertThat(commands.keys(bookmark)).isEmpty();
  }

  @Test
  void aKeyThatTwoCommandsShareIsNamedAndCallsTheFirst() {
    assertThat(commands.conflicts()).isEmpty();
    commands.chosen().set(Map.of("bookmark", List.of(Key.of("j"))));
    assertThat(commands.conflicts()).containsEntry(Key.of("j"), List.of(next, bookmark));
    assertThat(commands.on(Key.of("j"))).contains(next);
  }
}
