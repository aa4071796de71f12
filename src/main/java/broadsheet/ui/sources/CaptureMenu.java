package broadsheet.ui.sources;

import broadsheet.news.Capture;
import broadsheet.news.Source;
import broadsheet.news.SourceSettings;
import broadsheet.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// What of a source is brought by itself.
final class CaptureMenu extends Menu {

  /// @param choose takes the settings as the reader changed them
  CaptureMenu(Source source, Consumer<SourceSettings> choose) {
    super(Words.of("source.capture"));
    SourceSettings now = source.settings();
    ToggleGroup choices = new ToggleGroup();
    for (Capture capture : Capture.values()) {
      RadioMenuItem item = new RadioMenuItem(words(capture));
      item.setToggleGroup(choices);
      item.setSelected(capture == now.capture());
      item.setOnAction(chosen -> choose.accept(now.capturing(capture)));
      getItems().add(item);
    }
    CheckMenuItem sidebars = new CheckMenuItem(Words.of("source.sidebarsToo"));
    sidebars.setSelected(now.sidebarsToo());
    sidebars.setOnAction(chosen -> choose.accept(now.withSidebars(sidebars.isSelected())));
    getItems().addAll(new SeparatorMenuItem(), sidebars);
  }

  private static String words(Capture capture) {
    return switch (capture) {
      case ALWAYS -> Words.of("source.capture.always");
      case IF_CUT_SHORT -> Words.of("source.capture.ifCutShort");
      case NEVER -> Words.of("source.capture.never");
    };
  }
}
