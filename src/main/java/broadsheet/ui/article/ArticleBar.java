package broadsheet.ui.article;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Icons;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the open article: back, forward, bookmark, unread, browser.
final class ArticleBar extends HBox {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final ArticleModel model;
  private final Button back;
  private final Button forward;
  private final Button star;
  private final Button unread;
  private final Button browser;
  private final Subscriptions listening = new Subscriptions();

  ArticleBar(ArticleModel model) {
    this.model = model;
    getStyleClass().add("article-bar");
    back = button(Feather.ARROW_LEFT, Words.of("article.back"), model::back);
    forward = button(Feather.ARROW_RIGHT, Words.of("article.forward"), model::forward);
    star = button(Feather.STAR, Words.of("article.bookmark"), model::toggleBookmark);
    unread = button(Feather.CIRCLE, Words.of("article.unread"), model::toggleRead);
    browser = button(Feather.EXTERNAL_LINK, Words.of("article.browser"), model::openInBrowser);
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(back, forward, gap, star, unread, browser);
  }

  void attach() {
    listening.add(model.canGoBack().subscribe(can -> back.setDisable(!can)));
    listening.add(model.canGoForward().subscribe(can -> forward.setDisable(!can)));
    listening.add(model.opened().subscribe(this::show));
  }

  void detach() {
    listening.close();
  }

  private void show(@Nullable Listing listing) {
    star.setDisable(listing == null);
    unread.setDisable(listing == null);
    browser.setDisable(listing == null);
    boolean starred = listing != null && listing.state().bookmarked();
    star.pseudoClassStateChanged(ON, starred);
    name(star, starred ? Words.of("article.unbookmark") : Words.of("article.bookmark"));
    boolean isUnread = listing != null && !listing.state().read();
    unread.pseudoClassStateChanged(ON, isUnread);
    name(unread, isUnread ? Words.of("article.read") : Words.of("article.unread"));
  }

  private static Button button(Feather sign, String name, Runnable does) {
    Button button = new Button(null, Icons.of(sign));
    button.getStyleClass().addAll("quiet", "sign-button");
    button.setOnAction(pressed -> does.run());
    name(button, name);
    return button;
  }

  private static void name(Button button, String name) {
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
  }
}
