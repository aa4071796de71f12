package broadsheet.ui.sidebars;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One headline of a card and, if that can be told, the articles that it stood beside.
final class SidebarEntry extends VBox {

  private final HeadlineRow headline;
  private final @Nullable StoodBeside beside;

  SidebarEntry(HeadlineRow headline) {
    this(headline, null);
  }

  SidebarEntry(HeadlineRow headline, @Nullable StoodBeside beside) {
    this.headline = headline;
    this.beside = beside;
    getStyleClass().add("sidebar-entry");
    getChildren().add(headline);
    if (beside != null) {
      getChildren().add(beside);
    }
  }

  Stream<HeadlineRow> rows() {
    List<HeadlineRow> under = beside == null ? List.of() : beside.rows();
    return Stream.concat(Stream.of(headline), under.stream());
  }
}
