package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Hints;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the window can do by a button or an entry of a menu is a command too: the palette has
/// it, and it can be given a key.
class EveryCommandTest {

  /// What belongs to one line of news alone, or says again what a command does: by the style of the
  /// part that it stands in.
  private static final Set<String> OF_ONE_LINE =
      Set.of("crumb", "briefs-title", "sidebar-fold", "fold", "undo-bar", "empty");

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void everyButtonOfTheWindowIsACommand() {
    OpenDesk open = desks.frontPage(desks.with(DeskFixture.filled(folder)));
    assertCommands(open, buttons(open));
    open.press(KeyCode.J);
    assertCommands(open, buttons(open));
    open.press(KeyCode.SLASH);
    open.type("ferries");
    open.press(KeyCode.ENTER);
    assertCommands(open, buttons(open));
  }

  @Test
  void everyButtonBesideAnArticleIsACommand() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    open.press(KeyCode.CONTROL, KeyCode.F);
    List<ObservableMap<Object, Object>> found = buttons(open);
    assertThat(found).hasSizeGreaterThan(20);
    assertCommands(open, found);
  }

  @Test
  void everyEntryOfTheMenusOverTheLeftColumnIsACommand() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    open.press(KeyCode.SLASH);
    open.type("ferries");
    open.press(KeyCode.ENTER);
    open.press(KeyCode.CONTROL, KeyCode.S);
    for (String row : List.of("Unread", "ferries", "Sources", "Space", "Orbit Desk")) {
      open.click(row(open, row), MouseButton.SECONDARY);
      List<ObservableMap<Object, Object>> entries = entries();
      assertThat(entries).as(row).isNotEmpty();
      assertCommands(open, entries);
      open.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void everyEntryOfTheMenuOverAHeadlineIsACommand() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    open.click(open.node(".headline"), MouseButton.SECONDARY);
    List<ObservableMap<Object, Object>> entries = entries();
    assertThat(entries).hasSizeGreaterThan(3);
    assertCommands(open, entries);
  }

  private static void assertCommands(OpenDesk open, List<ObservableMap<Object, Object>> controls) {
    Set<String> known =
        open.window().commands().all().stream().map(Command::id).collect(Collectors.toSet());
    assertThat(controls)
        .allSatisfy(control -> assertThat(known).as("%s", control).contains(commandOf(control)));
  }

  private static String commandOf(ObservableMap<Object, Object> control) {
    return Objects.toString(control.get(Hints.COMMAND));
  }

  /// The properties of all buttons and of the entries under them.
  private static List<ObservableMap<Object, Object>> buttons(OpenDesk open) {
    return HeadlessFx.on(
        () -> controls(open.scene().getRoot()).flatMap(EveryCommandTest::properties).toList());
  }

  private static Stream<ObservableMap<Object, Object>> properties(ButtonBase button) {
    return button instanceof MenuButton menu
        ? entries(menu.getItems())
        : Stream.of(named(button.getProperties(), button));
  }

  private static Stream<ButtonBase> controls(Node node) {
    Set<String> styles = new HashSet<>(node.getStyleClass());
    styles.retainAll(OF_ONE_LINE);
    if (!styles.isEmpty()) {
      return Stream.empty();
    }
    if (node instanceof ButtonBase button) {
      return Stream.of(button);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(EveryCommandTest::controls)
        : Stream.empty();
  }

  private static List<ObservableMap<Object, Object>> entries() {
    return HeadlessFx.on(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> entries(((ContextMenu) menu).getItems()))
                .toList());
  }

  private static Stream<ObservableMap<Object, Object>> entries(List<MenuItem> items) {
    return items.stream()
        .filter(item -> !(item instanceof SeparatorMenuItem))
        .flatMap(
            item ->
                item instanceof Menu menu
                    ? entries(menu.getItems())
                    : Stream.of(named(item.getProperties(), item)));
  }

  /// Says which control it was, for who has to mend it.
  private static ObservableMap<Object, Object> named(
      ObservableMap<Object, Object> properties, Object control) {
    properties.put(EveryCommandTest.class, control);
    return properties;
  }

  private static Node row(OpenDesk open, String name) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".sources .source-name").stream()
                .filter(label -> label instanceof Labeled words && words.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name)));
  }
}
