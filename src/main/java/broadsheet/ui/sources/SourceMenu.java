package broadsheet.ui.sources;

import broadsheet.library.Selection;
import broadsheet.library.Selection.Order;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.AllRead;
import broadsheet.ui.kit.Ask;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Words;
import broadsheet.ui.search.KeptSearch;
import broadsheet.ui.search.KeptSearches;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What can be done to a source or a place, as the menu over its row.
public final class SourceMenu {

  private final SourcesModel model;
  private final Consumer<List<SourceId>> update;
  private final AllRead allRead;
  private final Filing filing;
  private final KeptSearches searches;
  private final Consumer<Source> settings;
  private final Runnable saveList;

  /// @param update asks these sources for news
  /// @param settings opens the sheet of a source
  /// @param saveList saves the list of sources as a file
  public SourceMenu(
      SourcesModel model,
      Consumer<List<SourceId>> update,
      AllRead allRead,
      Filing filing,
      KeptSearches searches,
      Consumer<Source> settings,
      Runnable saveList) {
    this.model = model;
    this.update = update;
    this.allRead = allRead;
    this.filing = filing;
    this.searches = searches;
    this.settings = settings;
    this.saveList = saveList;
  }

  /// Null for a row that leads nowhere.
  @Nullable ContextMenu of(Row row, Node node) {
    if (row == Row.Heading.SOURCES) {
      return new ContextMenu(item("export-sources", Words.of("sources.save"), saveList));
    }
    Place place = row.place();
    if (place == null) {
      return null;
    }
    MenuItem read =
        item(
            "mark-all-read",
            Words.of("allRead"),
            () -> allRead.in(new Selection(place.scope(), place.filter(), Order.NEWEST)));
    return switch (row) {
      case Row.Followed followed -> of(followed.source(), node, read);
      case Row.Folder folder -> new ContextMenu(read, renameFolder(folder.name(), node));
      case Row.Kept kept -> of(kept.search(), node, read);
      default -> new ContextMenu(read);
    };
  }

  /// Does away with a source or a search; any other row stays.
  void remove(Row row) {
    switch (row) {
      case Row.Followed followed -> filing.remove(followed.source());
      case Row.Kept kept -> searches.forget(kept.search());
      default -> {}
    }
  }

  private ContextMenu of(KeptSearch search, Node row, MenuItem read) {
    return new ContextMenu(
        read,
        new SeparatorMenuItem(),
        item("rename", Words.of("search.rename"), () -> rename(search, row)),
        item("keep-search", Words.of("search.forget"), () -> searches.forget(search)));
  }

  private void rename(KeptSearch search, Node row) {
    Ask.name(
        row, Words.of("search.rename.ask"), search.name(), name -> searches.rename(search, name));
  }

  private MenuItem renameFolder(String folder, Node row) {
    return item(
        "rename",
        Words.of("folder.rename"),
        () ->
            Ask.name(
                row, Words.of("folder.rename.ask"), folder, name -> filing.rename(folder, name)));
  }

  private ContextMenu of(Source source, Node row, MenuItem read) {
    return new ContextMenu(
        item("update-source", Words.of("source.update"), () -> update.accept(List.of(source.id()))),
        read,
        new SeparatorMenuItem(),
        item("rename", Words.of("source.rename"), () -> rename(source, row)),
        folders(source, row),
        item("source-settings", Words.of("source.settings"), () -> settings.accept(source)),
        new SeparatorMenuItem(),
        item("stop-following", Words.of("source.remove"), () -> filing.remove(source)));
  }

  private void rename(Source source, Node row) {
    Ask.name(
        row,
        Words.of("source.rename.ask"),
        source.title(),
        title -> model.rename(source.id(), title));
  }

  private Menu folders(Source source, Node row) {
    Menu folders = new Menu(Words.of("source.move"));
    for (String folder : model.folders()) {
      MenuItem item = item("file-source", folder, () -> filing.move(source, folder));
      item.setDisable(folder.equals(source.folder()));
      folders.getItems().add(item);
    }
    MenuItem none =
        item("unfile-source", Words.of("source.move.none"), () -> filing.move(source, null));
    none.setDisable(source.folder() == null);
    MenuItem another =
        item("file-source", Words.of("source.move.new"), () -> moveToNew(source, row));
    folders.getItems().addAll(none, another);
    return folders;
  }

  private void moveToNew(Source source, Node row) {
    Ask.name(row, Words.of("source.move.ask"), "", folder -> filing.move(source, folder));
  }

  /// @param command that does the same by the palette or a key
  private static MenuItem item(String command, String words, Runnable does) {
    MenuItem item = Hints.on(new MenuItem(words), command);
    item.setOnAction(chosen -> does.run());
    return item;
  }
}
