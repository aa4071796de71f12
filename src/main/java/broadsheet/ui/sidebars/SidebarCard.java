package broadsheet.ui.sidebars;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.ui.kit.WrappedText;
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

  private final SidebarsModel model;
  private final Set<ArticleId> wished;
  private final Consumer<HeadlineRow> made;
  private final List<SidebarEntry> entries;

  /// @param wished what the next update brings
  /// @param made gets each row that the card shows, now or later
  SidebarCard(
      Group group,
      Set<ArticleId> wished,
      Times times,
      SidebarsModel model,
      Consumer<HeadlineRow> made) {
    this.model = model;
    this.wished = wished;
    this.made = made;
    getStyleClass().add("sidebar-card");
    WrappedText title = new WrappedText();
    title.show(group.title());
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
    entries =
        IntStream.range(0, seen.size())
            .mapToObj(i -> entry(group.entries().get(i), once.isEmpty() ? seen.get(i) : ""))
            .toList();
    getChildren().addAll(entries);
    if (!group.headlines().stream().allMatch(one -> one.state().kept())) {
      getChildren().add(foot(() -> model.keepAll(group)));
    }
  }

  private SidebarEntry entry(Group.Entry entry, String said) {
    HeadlineRow row = row(entry.headline(), said);
    return entry.seen() == null
        ? new SidebarEntry(row)
        : new SidebarEntry(
            row, new StoodBeside(entry.headline(), model, article -> row(article, "")));
  }

  private HeadlineRow row(Listing headline, String said) {
    HeadlineRow row = new HeadlineRow(headline, wished.contains(headline.id()), said, model::open);
    made.accept(row);
    return row;
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
    Hints.on(keep, "keep-sidebars");
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(pressed -> keepAll.run());
    HBox foot = new HBox(keep);
    foot.getStyleClass().add("sidebar-foot");
    return foot;
  }

  /// The headlines and, under each, the articles beside it that are shown.
  List<HeadlineRow> rows() {
    return entries.stream().flatMap(SidebarEntry::rows).toList();
  }
}
