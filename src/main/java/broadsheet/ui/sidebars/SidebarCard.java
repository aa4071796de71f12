package broadsheet.ui.sidebars;

import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Directed;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One group: its title over a rule, how many headlines it has, and these.
final class SidebarCard extends VBox {

  private final List<HeadlineRow> rows;

  /// @param seen when the group was last met; empty if that need not be said
  SidebarCard(PrintedSidebar group, String seen, Consumer<Listing> open) {
    getStyleClass().add("sidebar-card");
    Label title = new Label();
    Directed.set(title, group.title());
    title.setWrapText(true);
    title.getStyleClass().addAll("news", "sidebar-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label count = new Label(Amounts.of(group.headlines().size()));
    count.getStyleClass().add("sidebar-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, count);
    head.getStyleClass().add("sidebar-head");
    getChildren().add(head);
    rows = group.headlines().stream().map(headline -> new HeadlineRow(headline, open)).toList();
    getChildren().addAll(rows);
    if (!seen.isEmpty()) {
      Label foot = new Label(seen);
      foot.getStyleClass().add("sidebar-seen");
      getChildren().add(foot);
    }
  }

  List<HeadlineRow> rows() {
    return rows;
  }
}
