package broadsheet.ui.commands;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Marks;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// What can be done to a story wherever it stands, as a menu.
public final class StoryMenu {

  /// A node that shows a story.
  public interface Shows {

    /// Null while it shows none.
    @Nullable Listing story();
  }

  private final Marks marks;
  private final Consumer<Listing> delete;

  /// @param delete deletes a story, with the chance to take it back
  public StoryMenu(Marks marks, Consumer<Listing> delete) {
    this.marks = marks;
    this.delete = delete;
  }

  /// Opens over the stories of a view, the one under the mouse or, by the key for menus, the chosen
  /// one.
  ///
  /// @param chosen shows it; gives null if none is chosen
  public void listenIn(Node view, Supplier<? extends @Nullable Node> chosen) {
    view.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> open(asked, chosen.get()));
  }

  private void open(ContextMenuEvent asked, @Nullable Node chosen) {
    boolean byKey = asked.isKeyboardTrigger();
    Node node = byKey ? chosen : asked.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof Shows)) {
      node = node.getParent();
    }
    if (node == null || !(node instanceof Shows shows) || shows.story() == null) {
      return;
    }
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items(shows.story()));
    if (byKey) {
      menu.show(node, Side.BOTTOM, 8, 0);
    } else {
      menu.show(node, asked.getScreenX(), asked.getScreenY());
    }
    asked.consume();
  }

  /// For a menu that offers more.
  public List<MenuItem> items(Listing story) {
    boolean read = story.state().read();
    boolean bookmarked = story.state().bookmarked();
    return List.of(
        item(
            "mark-read",
            read ? Words.of("mark.unread") : Words.of("mark.read"),
            () -> marks.toggleRead(story)),
        item(
            "bookmark",
            bookmarked ? Words.of("bookmark.remove") : Words.of("bookmark.add"),
            () -> marks.toggleBookmark(story)),
        item("open-in-browser", Words.of("article.browser"), () -> marks.openInBrowser(story)),
        item("copy-address", Words.of("story.copyAddress"), () -> marks.copyAddress(story)),
        new SeparatorMenuItem(),
        item("delete", Words.of("story.delete"), () -> delete.accept(story)));
  }

  private static MenuItem item(String command, String name, Runnable does) {
    MenuItem item = Hints.on(new MenuItem(name), command);
    item.setOnAction(chosen -> does.run());
    return item;
  }
}
