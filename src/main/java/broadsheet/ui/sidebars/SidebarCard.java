package broadsheet.ui.sidebars;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One group: its title over a rule, how many headlines it has, and these. When they were seen is
/// said once if it is the same for all.
final class SidebarCard extends VBox {

  private final List<HeadlineRow> rows;

  /// @param wished what the next update brings
  /// @param keepAll brings what of the group is not kept yet
  SidebarCard(
      Group group, Set<ArticleId> wished, Times times, Consumer<Listing> open, Runnable keepAll) {
    getStyleClass().add("sidebar-card");
    Label title = new Label();
    Directed.set(title, group.title());
    title.setWrapText(true);
    title.getStyleClass().addAll("news", "sidebar-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label count = new Label(Amounts.of(group.entries().size()));
    count.getStyleClass().add("sidebar-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, count);
    head.getStyleClass().add("sidebar-head");
    getChildren().add(head);
    List<String> seen = group.entries().stream().map(entry -> said(entry.seen(), times)).toList();
    String once = seen.size() > 1 && Set.copyOf(seen).size() == 1 ? seen.getFirst() : "";
    if (!once.isEmpty()) {
      getChildren().add(HeadlineRow.seen(once));
    }
    rows =
        IntStream.range(0, seen.size())
            .mapToObj(
                i -> {
                  Listing headline = group.entries().get(i).headline();
                  String said = once.isEmpty() ? seen.get(i) : "";
                  return new HeadlineRow(headline, wished.contains(headline.id()), said, open);
                })
            .toList();
    getChildren().addAll(rows);
    if (!group.headlines().stream().allMatch(one -> one.state().kept())) {
      getChildren().add(foot(keepAll));
    }
  }

  private static String said(Group.@Nullable Seen seen, Times times) {
    if (seen == null) {
      return "";
    }
    String first = times.since(seen.first());
    String last = times.since(seen.last());
    return first.equals(last)
        ? Words.of("sidebars.seen", last)
        : Words.of("sidebars.seenSpan", first, last);
  }

  private static HBox foot(Runnable keepAll) {
    Button keep = new Button(Words.of("sidebars.keepAll"));
    keep.getStyleClass().addAll("quiet", "sidebar-keep");
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(pressed -> keepAll.run());
    HBox foot = new HBox(keep);
    foot.getStyleClass().add("sidebar-foot");
    return foot;
  }

  List<HeadlineRow> rows() {
    return rows;
  }
}
