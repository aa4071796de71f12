package broadsheet.ui.sidebars;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One group: its title over a rule, how many headlines it has, and these.
final class SidebarCard extends VBox {

  private final List<HeadlineRow> rows;

  /// @param seen when the group was last met; empty if that need not be said
  /// @param wished what the next update brings
  /// @param keepAll brings what of the group is not kept yet
  SidebarCard(
      PrintedSidebar group,
      String seen,
      Set<ArticleId> wished,
      Consumer<Listing> open,
      Runnable keepAll) {
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
    rows =
        group.headlines().stream()
            .map(headline -> new HeadlineRow(headline, wished.contains(headline.id()), open))
            .toList();
    getChildren().addAll(rows);
    boolean complete = group.headlines().stream().allMatch(one -> one.state().kept());
    if (!seen.isEmpty() || !complete) {
      getChildren().add(foot(seen, complete, keepAll));
    }
  }

  private static HBox foot(String seen, boolean complete, Runnable keepAll) {
    Label when = new Label(seen);
    when.getStyleClass().add("sidebar-seen");
    when.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(when, Priority.ALWAYS);
    HBox foot = new HBox(when);
    foot.getStyleClass().add("sidebar-foot");
    if (!complete) {
      Button keep = new Button(Words.of("sidebars.keepAll"));
      keep.getStyleClass().addAll("quiet", "sidebar-keep");
      keep.setMinWidth(USE_PREF_SIZE);
      keep.setOnAction(pressed -> keepAll.run());
      foot.getChildren().add(keep);
    }
    return foot;
  }

  List<HeadlineRow> rows() {
    return rows;
  }
}
