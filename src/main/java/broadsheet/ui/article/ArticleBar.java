package broadsheet.ui.article;

import broadsheet.news.Listing;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.SignButton;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the open article: the way back and forth, bookmark, unread, browser.
final class ArticleBar extends HBox {

  private final ArticleModel model;
  private final SignButton back;
  private final SignButton forward;
  private final SignButton star;
  private final SignButton unread;
  private final SignButton browser;
  private final TrailBar trail;
  private final Subscriptions listening = new Subscriptions();

  /// @param find stands in the place of the trail while it is open
  ArticleBar(ArticleModel model, FindBar find) {
    this.model = model;
    getStyleClass().add("article-bar");
    back = new SignButton(Feather.ARROW_LEFT, Words.of("article.back"), model::back);
    forward = new SignButton(Feather.ARROW_RIGHT, Words.of("article.forward"), model::forward);
    star = new SignButton(Feather.STAR, Words.of("article.bookmark"), model::toggleBookmark);
    unread = new SignButton(Feather.CIRCLE, Words.of("article.unread"), model::toggleRead);
    browser =
        new SignButton(Feather.EXTERNAL_LINK, Words.of("article.browser"), model::openInBrowser);
    Hints.on(back, "back");
    Hints.on(forward, "forward");
    Hints.on(star, "bookmark");
    Hints.on(unread, "mark-read");
    Hints.on(browser, "open-in-browser");
    trail = new TrailBar(model);
    trail.visibleProperty().bind(find.visibleProperty().not());
    trail.managedProperty().bind(trail.visibleProperty());
    Region between = new Region();
    setHgrow(between, Priority.ALWAYS);
    setMargin(find, new Insets(0, 12, 0, 12));
    getChildren().addAll(back, forward, trail, between, find, star, unread, browser);
  }

  void attach() {
    trail.attach();
    listening.add(model.canGoBack().subscribe(can -> back.setDisable(!can)));
    listening.add(model.canGoForward().subscribe(can -> forward.setDisable(!can)));
    listening.add(model.opened().subscribe(this::show));
  }

  void detach() {
    listening.close();
    trail.detach();
  }

  private void show(@Nullable Listing listing) {
    star.setDisable(listing == null);
    unread.setDisable(listing == null);
    browser.setDisable(listing == null);
    boolean starred = listing != null && listing.state().bookmarked();
    star.on(starred, starred ? Words.of("article.unbookmark") : Words.of("article.bookmark"));
    boolean isUnread = listing != null && !listing.state().read();
    unread.on(isUnread, isUnread ? Words.of("article.read") : Words.of("article.unread"));
  }
}
