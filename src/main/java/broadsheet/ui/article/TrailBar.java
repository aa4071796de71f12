package broadsheet.ui.article;

import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The headlines by which the reader hopped to this article, the last few of them, which lead back,
/// and its own.
final class TrailBar extends HBox {

  private static final int SHOWN = 3;

  private final ArticleModel model;
  private final Subscriptions listening = new Subscriptions();

  TrailBar(ArticleModel model) {
    this.model = model;
    getStyleClass().add("trail");
    setMinWidth(0);
  }

  void attach() {
    listening.add(model.hops().subscribe(this::show));
  }

  void detach() {
    listening.close();
  }

  private void show(List<Trail.Step> hops) {
    getChildren().clear();
    int before = hops.size() - 1; // the last one is the article itself
    if (before > SHOWN) {
      getChildren().addAll(new Label("…"), mark());
    }
    for (int i = Math.max(0, before - SHOWN); i < before; i++) {
      getChildren().addAll(crumb(hops.get(i).title(), before - i), mark());
    }
    if (before > 0) {
      getChildren().add(here(hops.getLast().title()));
    }
  }

  private Button crumb(String title, int back) {
    Button crumb = new Button();
    crumb.getStyleClass().addAll("quiet", "crumb");
    Directed.set(crumb, title);
    crumb.setTextOverrun(OverrunStyle.ELLIPSIS);
    crumb.setMinWidth(0);
    crumb.setTooltip(new Tooltip(title));
    crumb.setAccessibleText(Words.of("article.backTo", title));
    crumb.setOnAction(pressed -> model.back(back));
    return crumb;
  }

  private static Label here(String title) {
    Label here = new Label();
    here.getStyleClass().add("crumb-here");
    Directed.set(here, title);
    here.setMinWidth(0);
    here.setTooltip(new Tooltip(title));
    return here;
  }

  private static Label mark() {
    Label mark = new Label("›");
    mark.getStyleClass().add("crumb-mark");
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }
}
