package broadsheet.ui.article;

import broadsheet.news.Listing;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Copy;
import broadsheet.ui.kit.Words;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// The mouse on an article's links: says where one leads, follows it, offers what else can be done.
final class LinkHand {

  private final RichTextArea area;
  private final Function<TextPos, Optional<LinkTarget>> links;
  private final ArticleModel model;
  private final Consumer<LinkTarget> follow;
  private final Runnable copySelection;
  private final StoryMenu story;
  private final Label target = new Label();

  /// @param links the link at a position of the text
  /// @param story what can be done to the article
  LinkHand(
      RichTextArea area,
      Function<TextPos, Optional<LinkTarget>> links,
      ArticleModel model,
      Consumer<LinkTarget> follow,
      Runnable copySelection,
      StoryMenu story) {
    this.area = area;
    this.links = links;
    this.model = model;
    this.follow = follow;
    this.copySelection = copySelection;
    this.story = story;
    target.getStyleClass().add("link-target");
    target.setMouseTransparent(true);
    target.setVisible(false);
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, move -> point(at(move)));
    area.addEventHandler(MouseEvent.MOUSE_EXITED, exit -> point(Optional.empty()));
    area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
  }

  /// Where the link leads that the reader is on, in words; to be laid over the foot of the article.
  Label target() {
    return target;
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY
        && click.isStillSincePress()
        && !area.hasNonEmptySelection()) {
      at(click).ifPresent(follow);
    }
  }

  private void point(Optional<LinkTarget> link) {
    area.setCursor(link.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    say(link);
  }

  /// Says where a link leads; nothing if there is none.
  void say(Optional<LinkTarget> link) {
    target.setVisible(link.isPresent());
    target.setText(link.map(LinkTarget::said).orElse(""));
  }

  private void offer(ContextMenuEvent asked) {
    ContextMenu menu = new ContextMenu();
    linkAt(asked.getPickResult(), asked.getScreenX(), asked.getScreenY())
        .filter(LinkTarget.Away.class::isInstance)
        .map(link -> ((LinkTarget.Away) link).address())
        .ifPresent(
            link ->
                menu.getItems()
                    .addAll(
                        item(Words.of("link.open"), link, model::follow),
                        item(Words.of("link.browse"), link, model::browse),
                        item(Words.of("link.copy"), link, to -> Copy.text(to.toString()))));
    if (area.hasNonEmptySelection()) {
      MenuItem copy = new MenuItem(Words.of("article.copy"));
      copy.setOnAction(chosen -> copySelection.run());
      menu.getItems().add(copy);
    }
    Listing open = model.opened().get();
    if (open != null) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().addAll(story.items(open));
    }
    menu.show(area, asked.getScreenX(), asked.getScreenY());
    asked.consume();
  }

  private static MenuItem item(String name, URI link, Consumer<URI> does) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(chosen -> does.accept(link));
    return item;
  }

  private Optional<LinkTarget> at(MouseEvent event) {
    return linkAt(event.getPickResult(), event.getScreenX(), event.getScreenY());
  }

  /// Of words that stand in a table the text control knows nothing: they know their target.
  private Optional<LinkTarget> linkAt(PickResult under, double screenX, double screenY) {
    if (under.getIntersectedNode() instanceof Text words
        && words.getUserData() instanceof LinkTarget link) {
      return Optional.of(link);
    }
    TextPos position = area.getTextPosition(screenX, screenY);
    return position == null ? Optional.empty() : links.apply(position);
  }
}
