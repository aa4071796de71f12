package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A reader without a mouse.
class KeyboardTest {

  private static final List<String> PARTS =
      List.of("top-bar", "sources", "headlines", "article", "sidebars");

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void tabReachesEveryPartAndComesRound() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    assertThat(partsOnTheWay(open, KeyCode.TAB)).containsAll(PARTS);
  }

  /// As the eye goes: along the columns, then over them.
  @Test
  void tabGoesFromPartToPartInTheirOrder() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    List<String> way = new ArrayList<>(partsOnTheWay(open, KeyCode.TAB));
    way.retainAll(PARTS);
    Collections.rotate(way, -way.indexOf("top-bar"));
    assertThat(way).isEqualTo(PARTS);
  }

  @Test
  void shiftTabGoesTheOtherWay() {
    OpenDesk open = desks.window(desks.with(SidebarDesk.in(folder)));
    open.press(KeyCode.J);
    assertThat(partsOnTheWay(open, KeyCode.SHIFT, KeyCode.TAB)).containsAll(PARTS);
  }

  @Test
  void theListHasTheKeyboardAtFirst() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    assertThat(part(HeadlessFx.on(() -> open.scene().getFocusOwner()))).isEqualTo("headlines");
    open.press(KeyCode.DOWN);
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNotNull();
  }

  private static Set<String> partsOnTheWay(OpenDesk open, KeyCode... keys) {
    Set<String> parts = new LinkedHashSet<>();
    for (int step = 0; step < 30; step++) {
      open.press(keys);
      parts.add(part(HeadlessFx.on(() -> open.scene().getFocusOwner())));
    }
    return parts;
  }

  private static String part(@Nullable Node focused) {
    for (Node up = focused; up != null; up = up.getParent()) {
      for (String part : PARTS) {
        if (up.getStyleClass().contains(part)) {
          return part;
        }
      }
    }
    return "nowhere";
  }
}
