package broadsheet.ui;

import static broadsheet.ui.commands.Command.Group.GOING;
import static broadsheet.ui.commands.Command.Group.READING;
import static broadsheet.ui.commands.Command.Group.SOURCES;

import broadsheet.news.Listing;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.ui.article.ArticleModel;
import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.commands.KeyWords;
import broadsheet.ui.headlines.HeadlinesModel;
import broadsheet.ui.kit.Marks;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The commands of the window, a line each. Keys, palette and the sheet of keys all read them here.
final class DeskCommands {

  private final DeskModel model;
  private final DeskParts parts;
  private final Commands all = new Commands();

  private DeskCommands(DeskModel model, DeskParts parts) {
    this.model = model;
    this.parts = parts;
  }

  static Commands of(DeskModel model, DeskParts parts, Settings settings) {
    DeskCommands desk = new DeskCommands(model, parts);
    desk.reading();
    desk.going();
    desk.sources();
    WindowCommands.add(desk.all, parts, settings);
    ListCommands.add(desk.all, model);
    parts.placeCommands().addTo(desk.all);
    SidebarCommands.add(desk.all, model.sidebars());
    return desk.all;
  }

  private void reading() {
    HeadlinesModel list = model.headlines();
    Marks marks = model.marks();
    add(READING, "next-headline", Words.of("command.next"), list::next, "j");
    add(READING, "previous-headline", Words.of("command.previous"), list::previous, "k");
    add(READING, "next-unread", Words.of("command.nextUnread"), list::nextUnread, "n");
    add(READING, "previous-unread", Words.of("command.previousUnread"), list::previousUnread, "p");
    add(READING, "read-on", Words.of("command.readOn"), this::readOn, "Space");
    add(READING, "bookmark", Words.of("command.bookmark"), on(marks::toggleBookmark), "b", "s");
    add(READING, "mark-read", Words.of("command.read"), on(marks::toggleRead), "m", "u");
    add(READING, "mark-all-read", Words.of("command.allRead"), parts::markAllRead, "Shift A");
    add(READING, "delete", Words.of("command.delete"), this::delete, deleteKeys());
    add(READING, "pictures", Words.of("command.pictures"), parts.article()::enlarge, "v");
    add(READING, "retry", Words.of("command.retry"), model.article()::retry);
    add(READING, "wait", Words.of("command.wait"), model.article()::toggleWish);
    add(READING, "open-in-browser", Words.of("command.browser"), on(marks::openInBrowser), "o");
    add(
        READING,
        "copy-address",
        Words.of("command.copyAddress"),
        on(this::copyAddress),
        "Ctrl Shift C");
  }

  private void going() {
    ArticleModel article = model.article();
    add(GOING, "search", Words.of("command.search"), parts.search()::begin, "/");
    add(GOING, "keep-search", Words.of("command.keepSearch"), this::keepSearch, "Ctrl S");
    add(
        GOING,
        "palette",
        Words.of("command.palette"),
        () -> parts.cards().openPalette(all),
        "Ctrl K");
    add(GOING, "find", Words.of("command.find"), parts.article()::find, "Ctrl F");
    add(GOING, "find-next", Words.of("command.findNext"), parts.article()::findNext, "F3");
    add(
        GOING,
        "find-previous",
        Words.of("command.findPrevious"),
        parts.article()::findPrevious,
        "Shift F3");
    add(GOING, "back", Words.of("command.back"), article::back, "Alt Left");
    add(GOING, "forward", Words.of("command.forward"), article::forward, "Alt Right");
    add(GOING, "front-page", Words.of("command.front"), to(Place.Shelf.FRONT_PAGE), "Ctrl 1");
    add(GOING, "unread", Words.of("command.unread"), to(Place.Shelf.UNREAD), "Ctrl 2");
    add(GOING, "bookmarks", Words.of("command.bookmarks"), to(Place.Shelf.BOOKMARKS), "Ctrl 3");
    add(GOING, "sidebars", Words.of("command.sidebars"), to(Place.Shelf.SIDEBARS), "Ctrl 4");
    add(GOING, "waiting", Words.of("command.waiting"), parts.cards()::openWaiting);
  }

  private void sources() {
    UpdateModel update = model.update();
    DeskCards cards = parts.cards();
    add(SOURCES, "update", Words.of("command.update"), update::updateAll, "F5", "Ctrl R");
    add(SOURCES, "stop-update", Words.of("command.stopUpdate"), update::stop);
    add(SOURCES, "add-source", Words.of("command.addSource"), cards.adding()::open, "Ctrl N");
    add(
        SOURCES,
        "paste-sources",
        Words.of("command.pasteSources"),
        cards.adding()::paste,
        "Ctrl V");
    add(SOURCES, "export-sources", Words.of("command.exportSources"), cards::saveList);
    add(
        SOURCES,
        "source-settings",
        Words.of("command.source"),
        onSource(cards::openSource),
        "Ctrl I");
    add(
        SOURCES,
        "update-source",
        Words.of("command.updateSource"),
        onSource(source -> update.update(List.of(source.id()))));
    add(SOURCES, "sample", Words.of("command.sample"), model::openSample);
    add(
        SOURCES,
        "stop-following",
        Words.of("command.stopFollowing"),
        onSource(parts.filing()::remove));
  }

  private void add(Command.Group group, String id, String name, Runnable does, String... keys) {
    all.add(Command.of(group, id, name, does, keys));
  }

  /// Does something with the headline before the reader's eyes, if there is one: the story of the
  /// front page that has the keyboard, else the open article.
  private Runnable on(Consumer<Listing> does) {
    return () ->
        Optional.ofNullable(
                model.covers().front().get()
                    ? parts.front().chosen()
                    : model.article().opened().get())
            .ifPresent(does);
  }

  /// By a key nothing would tell that it was done.
  private void copyAddress(Listing story) {
    model.marks().copyAddress(story);
    parts.undo().say(Words.of("address.copied", story.headline().url()));
  }

  /// A page on or, at the end of the article, the next one that is not read.
  private void readOn() {
    if (!parts.article().pageOn()) {
      model.headlines().nextUnread();
    }
  }

  /// Does something with the source that is listed, else with the one that the open article is
  /// from.
  private Runnable onSource(Consumer<Source> does) {
    return () -> {
      Listing open = model.article().opened().get();
      SourceId id =
          model.headlines().place().get() instanceof Place.OfSource(var listed, var title)
              ? listed
              : open == null ? null : open.source();
      Optional.ofNullable(id).flatMap(model.sources()::source).ifPresent(does);
    };
  }

  /// The story before the reader's eyes or, while the keyboard is in the left column and no
  /// headline is chosen, the source or search that is chosen there.
  private void delete() {
    if (parts.sources().hasKeyboard() && model.headlines().selected().get() == null) {
      parts.sources().removeChosen();
    } else {
      on(parts.deleting()::delete).run();
    }
  }

  /// The key that a Mac calls Delete is Backspace elsewhere.
  private static String[] deleteKeys() {
    return KeyWords.isMac()
        ? new String[] {"Delete", "Backspace", "Shift D"}
        : new String[] {"Delete", "Shift D"};
  }

  private void keepSearch() {
    if (model.headlines().place().get() instanceof Place.Found(var words)) {
      parts.cards().searches().toggle(words);
    } else {
      parts.undo().say(Words.of("search.noneToKeep"));
    }
  }

  private Runnable to(Place place) {
    return () -> model.go(place);
  }
}
