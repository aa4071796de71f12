package broadsheet.ui.sources;

import broadsheet.news.Health;
import broadsheet.news.Source;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Badge;
import broadsheet.ui.kit.Icons;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the left column: badge or arrow, name, and what is unread or what is wrong.
final class SourceRow extends HBox {

  private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
  private static final PseudoClass INSET = PseudoClass.getPseudoClass("inset");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Times times;
  private final SourceIcons icons;
  private final Badge badge = new Badge();
  private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN);
  private final Button fold = new Button(null, arrow);
  private final Label name = new Label();
  private final Label end = new Label();
  private final Button add = new Button(null, Icons.of(Feather.PLUS));
  private final Tooltip why = new Tooltip();

  SourceRow(Times times, SourceIcons icons) {
    this.times = times;
    this.icons = icons;
    getStyleClass().add("source-row");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("source-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    setHgrow(name, Priority.ALWAYS);
    end.getStyleClass().add("source-end");
    end.setMinWidth(USE_PREF_SIZE);
    fold.getStyleClass().setAll("fold");
    fold.setFocusTraversable(false);
    Hints.on(add, "add-source");
    add.getStyleClass().setAll("add-source");
    add.setAccessibleText(Words.of("sources.add"));
    add.setTooltip(new Tooltip(Words.of("sources.add")));
    why.setWrapText(true);
    why.setMaxWidth(320);
  }

  void onFold(Runnable toggle) {
    fold.setOnAction(pressed -> toggle.run());
  }

  void onAdd(Runnable open) {
    add.setOnAction(pressed -> open.run());
  }

  void show(Row row) {
    pseudoClassStateChanged(FAILING, false);
    pseudoClassStateChanged(INSET, row instanceof Row.Followed followed && followed.inset());
    pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
    Tooltip.uninstall(this, why);
    switch (row) {
      case Row.Shelf(var place, var count) -> fill(null, place.title(), count);
      case Row.Heading heading -> {
        fill(null, title(heading), 0);
        if (heading == Row.Heading.SOURCES) {
          getChildren().add(add);
        }
      }
      case Row.Kept(var search, var unread) -> fill(null, search.name(), unread);
      case Row.Folder(var folder, var unread, var open) -> {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        fold.setAccessibleText(open ? Words.of("folder.close") : Words.of("folder.open"));
        fill(fold, folder, open ? 0 : unread);
      }
      case Row.Followed followed -> show(followed);
    }
  }

  /// What is heard for a row: "Harbour Wire, 42 unread".
  static String aloud(Row row) {
    return switch (row) {
      case Row.Shelf(var place, var count) when place == Place.Shelf.BOOKMARKS ->
          place.title() + ", " + Amounts.of(count);
      case Row.Shelf(var place, var count) -> spoken(place.title(), count);
      case Row.Heading heading -> title(heading);
      case Row.Kept(var search, var unread) ->
          spoken(search.name() + ", " + Words.of("palette.kept"), unread);
      case Row.Folder(var folder, var unread, var open) -> spoken(folder, unread);
      case Row.Followed followed ->
          spoken(followed.source().title(), followed.unread()) + trouble(followed);
    };
  }

  private static String title(Row.Heading heading) {
    return switch (heading) {
      case SEARCHES -> Words.of("sources.searches");
      case SOURCES -> Words.of("sources.heading");
    };
  }

  private static String trouble(Row.Followed row) {
    String problem = row.source().health().problem();
    return problem == null || !row.failing() ? "" : ", " + problem;
  }

  private void show(Row.Followed row) {
    Source source = row.source();
    Health health = source.health();
    String problem = health.problem();
    badge.show(source.title(), icons.of(source.id()), row.failing());
    fill(badge, source.title(), row.unread());
    if (problem != null && row.failing()) {
      pseudoClassStateChanged(FAILING, true);
      why.setText(reason(problem, health));
      Tooltip.install(this, why);
      if (health.nextTry() != null) {
        end.setText(times.clock(health.nextTry()));
      }
    }
  }

  private String reason(String problem, Health health) {
    return health.nextTry() == null
        ? problem
        : problem + "\n" + Words.of("trouble.next", times.clock(health.nextTry()));
  }

  private void fill(@Nullable Node first, String text, int count) {
    name.setText(text);
    end.setText(count > 0 ? Amounts.of(count) : "");
    if (first == null) {
      getChildren().setAll(name, end);
    } else {
      getChildren().setAll(first, name, end);
    }
  }

  private static String spoken(String title, int unread) {
    return unread == 0 ? title : title + ", " + Words.count("spoken.unreadCount", unread);
  }
}
