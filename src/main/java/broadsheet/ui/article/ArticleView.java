package broadsheet.ui.article;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows the open article.
public final class ArticleView extends StackPane {

  private final ArticleModel model;
  private final Empty empty = new Empty();
  private final Label headline = new Label();
  private final Subscriptions listening = new Subscriptions();

  public ArticleView(ArticleModel model) {
    this.model = model;
    getStyleClass().add("article");
    headline.getStyleClass().addAll("news", "article-headline");
    headline.setWrapText(true);
    setAlignment(headline, Pos.TOP_CENTER);
    empty.say(Words.of("article.none"));
  }

  public void attach() {
    listening.add(model.opened().subscribe(this::show));
  }

  public void detach() {
    listening.close();
  }

  private void show(@Nullable Listing listing) {
    if (listing == null) {
      getChildren().setAll(empty);
    } else {
      headline.setText(listing.headline().title());
      getChildren().setAll(headline);
    }
  }
}
