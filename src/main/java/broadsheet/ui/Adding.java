package broadsheet.ui;

import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.ui.follow.AddModel;
import broadsheet.ui.follow.AddView;
import broadsheet.ui.follow.Brought;
import broadsheet.ui.follow.CatalogueModel;
import broadsheet.ui.follow.Follower;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Overlay;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;

/// How sources come to the desk: by the card that takes anything, a file that is dropped, or the
/// first run. What was added can be taken back.
final class Adding {

  private final Desk desk;
  private final DeskModel model;
  private final Background background;
  private final Overlay overlay;
  private final UndoBar undo;

  Adding(Desk desk, DeskModel model, Background background, Overlay overlay, UndoBar undo) {
    this.desk = desk;
    this.model = model;
    this.background = background;
    this.overlay = overlay;
    this.undo = undo;
  }

  /// Opens the card.
  void open() {
    open(new AddModel(desk.library(), desk.updater(), background));
  }

  /// Opens the card with what was brought to the window.
  void open(Brought brought) {
    AddModel adding = new AddModel(desk.library(), desk.updater(), background);
    open(adding);
    adding.take(brought);
  }

  /// Opens the card with what the clipboard names.
  void paste() {
    Brought.on(Clipboard.getSystemClipboard())
        .ifPresentOrElse(this::open, () -> undo.say(Words.of("add.noAddress")));
  }

  /// The catalogue, nothing of it chosen.
  CatalogueModel catalogue() {
    return new CatalogueModel(desk.catalogue(), desk.library(), desk.updater(), background);
  }

  /// Follows sources, and offers to take that back.
  void follow(List<NewSource> chosen) {
    model.follower().follow(chosen, this::offerBack);
  }

  private void open(AddModel adding) {
    undo.settle(); // what is on its way out can be followed again
    overlay.show(
        new AddView(
            adding,
            catalogue(),
            model.sources().folders(),
            model.times(),
            this::askFile,
            this::follow,
            overlay::close));
  }

  private void offerBack(SequencedMap<SourceId, NewSource> added) {
    Follower follower = model.follower();
    if (!added.isEmpty()) {
      undo.offer(
          Words.count("add.done", added.size(), added.firstEntry().getValue().title()),
          () -> follower.takeBack(added.keySet()));
    }
  }

  private Optional<Path> askFile() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Words.of("add.file.kind"), Brought.ENDS.stream().map(end -> "*" + end).toList()));
    return Optional.ofNullable(chooser.showOpenDialog(overlay.getScene().getWindow()))
        .map(File::toPath);
  }
}
