package broadsheet.ui;

import broadsheet.news.Block.Figure;
import broadsheet.news.Source;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.commands.KeySheet;
import broadsheet.ui.follow.ListExport;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Overlay;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import broadsheet.ui.palette.PaletteModel;
import broadsheet.ui.palette.PaletteView;
import broadsheet.ui.search.KeptSearches;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.settings.SettingsView;
import broadsheet.ui.sources.SheetModel;
import broadsheet.ui.sources.SheetView;
import broadsheet.ui.viewer.FigureViewer;
import broadsheet.ui.viewer.ViewerModel;
import broadsheet.ui.waiting.WaitingView;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The cards that lie over the window, one at a time.
final class DeskCards {

  private final Desk desk;
  private final DeskModel model;
  private final Background background;
  private final Settings settings;
  private final Overlay overlay = new Overlay();
  private final Adding adding;
  private final ListExport export;
  private final KeptSearches searches;
  private @Nullable SettingsView settingsView;

  /// @param undo where what a card did can be taken back
  DeskCards(Desk desk, DeskModel model, Background background, Settings settings, UndoBar undo) {
    this.desk = desk;
    this.model = model;
    this.background = background;
    this.settings = settings;
    export = new ListExport(desk.library(), background, undo::say);
    searches = new KeptSearches(settings.searches(), undo);
    adding = new Adding(desk, model, background, overlay, undo);
  }

  /// Lies over all else in the window.
  StackPane overlay() {
    return overlay;
  }

  /// True while a card lies over the window.
  boolean isOpen() {
    return overlay.isVisible();
  }

  /// Opens the viewer of an article's figures.
  void openFigures(List<Figure> figures, int first) {
    ViewerModel viewing =
        new ViewerModel(desk.library(), model.pictures(), background, figures, first);
    FigureViewer viewer = new FigureViewer(viewing, this::askWhere, overlay::close);
    viewer.prefWidthProperty().bind(overlay.widthProperty());
    viewer.prefHeightProperty().bind(overlay.heightProperty());
    overlay.show(viewer);
  }

  private Optional<Path> askWhere(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(overlay.getScene().getWindow()))
        .map(File::toPath);
  }

  /// The searches that the left column and the palette lead to.
  KeptSearches searches() {
    return searches;
  }

  /// How sources are added.
  Adding adding() {
    return adding;
  }

  /// Saves the list of sources where the reader says.
  void saveList() {
    askWhere(Words.of("export.name") + ".opml").ifPresent(export::to);
  }

  /// Opens the sheet of a source.
  void openSource(Source source) {
    SheetModel sheet = new SheetModel(model.sources(), source);
    overlay.show(
        new SheetView(sheet, model.times(), () -> model.update().update(List.of(source.id()))));
  }

  /// Opens the list of what waits for a connection.
  void openWaiting() {
    overlay.show(new WaitingView(model.waiting(), model.times(), overlay::close));
  }

  /// Opens the palette over these commands.
  void openPalette(Commands commands) {
    PaletteModel palette =
        new DeskPalette(model, desk.library(), background, searches).open(commands);
    overlay.show(new PaletteView(palette, overlay::close));
  }

  /// Opens the card with all keys.
  void openKeys(Commands commands) {
    overlay.show(new KeySheet(commands, () -> openSettings(commands, Words.of("setting.keys"))));
  }

  /// Opens the settings.
  ///
  /// @param sought narrows them; empty for all
  void openSettings(Commands commands, String sought) {
    if (settingsView == null) {
      settingsView = new SettingsView(settings, commands);
    }
    settingsView.find(sought);
    overlay.show(settingsView);
  }
}
