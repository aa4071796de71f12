package broadsheet.ui;

import static broadsheet.ui.commands.Command.Group.GOING;
import static broadsheet.ui.commands.Command.Group.WINDOW;

import broadsheet.library.Selection.Order;
import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.headlines.Conditions;
import broadsheet.ui.headlines.HeadlinesModel;
import broadsheet.ui.headlines.ListLook;
import broadsheet.ui.kit.Words;
import javafx.beans.property.BooleanProperty;

/// The commands of the list of headlines and of the front page: what is left out, in which order it
/// stands, how it looks, and the way through its pages.
final class ListCommands {

  private final Commands all;
  private final DeskModel model;

  private ListCommands(Commands all, DeskModel model) {
    this.all = all;
    this.model = model;
  }

  static void add(Commands all, DeskModel model) {
    ListCommands list = new ListCommands(all, model);
    list.page();
    list.conditions();
    list.orders();
    list.look();
  }

  private void page() {
    add(GOING, "show-arrived", Words.of("command.arrived"), this::showArrived);
    add(GOING, "end-search", Words.of("search.end"), model::endSearch);
    add(GOING, "front-list", Words.of("front.list"), this::showList);
    add(GOING, "front-next", Words.of("command.front.next"), model.front()::next);
    add(GOING, "front-previous", Words.of("command.front.previous"), model.front()::previous);
  }

  private void conditions() {
    Conditions conditions = model.headlines().conditions();
    condition("unread", Words.of("command.filter.unread"), conditions.unread());
    condition("kept", Words.of("command.filter.kept"), conditions.kept());
    condition("bookmarked", Words.of("command.filter.bookmarked"), conditions.bookmarked());
    condition("sidebars", Words.of("command.filter.sidebars"), conditions.withSidebars());
    add(WINDOW, "filter-none", Words.of("command.filter.none"), conditions::lift);
  }

  private void condition(String what, String name, BooleanProperty asked) {
    add(
        WINDOW,
        "filter-" + what,
        name,
        () -> {
          showList();
          asked.set(!asked.get());
        });
  }

  private void orders() {
    order("newest", Words.of("command.order.newest"), Order.NEWEST);
    order("oldest", Words.of("command.order.oldest"), Order.OLDEST);
    order("source", Words.of("command.order.source"), Order.SOURCE);
  }

  private void order(String what, String name, Order order) {
    add(WINDOW, "order-" + what, name, () -> model.headlines().order().set(order));
  }

  private void look() {
    ListLook look = model.headlines().look();
    add(WINDOW, "compact-list", Words.of("command.compact"), () -> turn(look.compact()));
    add(WINDOW, "list-pictures", Words.of("command.listPictures"), () -> turn(look.pictures()));
  }

  private static void turn(BooleanProperty look) {
    look.set(!look.get());
  }

  /// The page has no conditions: what is asked of headlines is asked of the list.
  private void showList() {
    model.front().wanted().set(false);
  }

  private void showArrived() {
    HeadlinesModel list = model.headlines();
    if (model.covers().front().get()) {
      model.front().renew();
    } else {
      list.reload();
    }
  }

  private void add(Command.Group group, String id, String name, Runnable does) {
    all.add(Command.of(group, id, name, does));
  }
}
