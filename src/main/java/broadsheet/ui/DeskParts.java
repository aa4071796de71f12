package broadsheet.ui;

import broadsheet.library.Counts;
import broadsheet.news.Block.Figure;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.commands.KeySheet;
import broadsheet.ui.front.FrontView;
import broadsheet.ui.headlines.HeadlinesView;
import broadsheet.ui.kit.AllRead;
import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Overlay;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import broadsheet.ui.palette.PaletteModel;
import broadsheet.ui.palette.PaletteView;
import broadsheet.ui.search.SearchField;
import broadsheet.ui.settings.AppearanceButton;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.settings.SettingsView;
import broadsheet.ui.sidebars.SidebarsView;
import broadsheet.ui.sources.AddModel;
import broadsheet.ui.sources.AddView;
import broadsheet.ui.sources.FirstRunModel;
import broadsheet.ui.sources.FirstRunModel.Choice;
import broadsheet.ui.sources.FirstRunView;
import broadsheet.ui.sources.SourceMenu;
import broadsheet.ui.sources.SourcesView;
import broadsheet.ui.sources.TroubleView;
import broadsheet.ui.viewer.FigureViewer;
import broadsheet.ui.viewer.ViewerModel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The parts of the main window, made and laid out.
final class DeskParts {

  private final Desk desk;
  private final DeskModel model;
  private final Background background;
  private final UndoBar undo = new UndoBar();
  private final Overlay overlay = new Overlay();
  private final AllRead allRead;
  private final SourcesView sources;
  private final TroubleView trouble;
  private final FrontView front;
  private final HeadlinesView headlines;
  private final ArticleView article;
  private final SidebarsView sidebars;
  private final SidebarsWindow sidebarsWindow;
  private final SearchField search;
  private final Columns columns;
  private final TopBar top;
  private final StatusBar foot;
  private final StackPane middle;
  private final Settings settings;
  private @Nullable SettingsView settingsView;

  DeskParts(
      Desk desk,
      DeskModel model,
      Background background,
      Settings settings,
      Appearance appearance,
      WindowState before) {
    this.desk = desk;
    this.model = model;
    this.background = background;
    this.settings = settings;
    allRead = new AllRead(desk.library(), background, undo);
    sources =
        new SourcesView(
            model.sources(),
            model.times(),
            model.headlines().place(),
            model::go,
            new SourceMenu(model.sources(), model.update()::update, allRead, undo),
            this::openAdd);
    trouble =
        new TroubleView(
            model.sources(), model.times(), model.headlines().place(), model.update()::update);
    front = new FrontView(model.front(), model.times(), model.pictures(), background::slot);
    front.textScale().bind(settings.scale());
    headlines =
        new HeadlinesView(
            model.headlines(),
            model.times(),
            model.pictures(),
            background::slot,
            trouble,
            () -> model.go(Place.Shelf.FRONT_PAGE),
            new DeskActions(model));
    article =
        new ArticleView(
            model.article(),
            model.times(),
            model.pictures(),
            background,
            settings,
            this::openFigures);
    sidebars = new SidebarsView(model.sidebars(), model.times(), this::togglePopOut);
    search = new SearchField(model.search(), headlines::focusList);
    columns = new Columns(sources, headlines, article, sidebars, front, before);
    columns.textScale().bind(settings.scale());
    sidebarsWindow = new SidebarsWindow(appearance, sidebars, columns);
    top = new TopBar(model.update(), columns, search, new AppearanceButton(settings));
    foot = new StatusBar(model.status(), model.update());
    middle = new StackPane(columns);
  }

  /// The root of the window's scene.
  StackPane root() {
    StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
    StackPane.setMargin(undo, new Insets(16));
    BorderPane frame = new BorderPane(new StackPane(middle, undo));
    frame.getStyleClass().add("desk");
    frame.setTop(top);
    frame.setBottom(foot);
    return new StackPane(frame, overlay);
  }

  void attach() {
    sources.attach();
    trouble.attach();
    front.attach();
    headlines.attach();
    article.attach();
    sidebars.attach();
    search.attach();
    top.attach();
    foot.attach();
  }

  void detach() {
    undo.settle();
    sidebarsWindow.close();
    foot.detach();
    top.detach();
    search.detach();
    sidebars.detach();
    article.detach();
    headlines.detach();
    front.detach();
    trouble.detach();
    sources.detach();
  }

  void tick() {
    model.status().tick();
    headlines.tick();
    front.tick();
    sources.tick();
  }

  /// Shows the choice of sources, or the columns once something is followed.
  void showNewcomer(boolean newcomer) {
    top.showNewcomer(newcomer);
    if (newcomer) {
      middle
          .getChildren()
          .setAll(
              new FirstRunView(
                  new FirstRunModel(
                      desk.catalogue().stream()
                          .map(offer -> Choice.of(offer.source(), offer.usual()))
                          .toList(),
                      model::follow,
                      model::openSample)));
    } else {
      middle.getChildren().setAll(columns);
      begin();
    }
  }

  /// Lays the front page over the desk or takes it away. The keyboard goes along if it was there.
  void showFront(boolean shown) {
    boolean here = columns.hasKeyboard();
    columns.frontShown().set(shown);
    if (here) {
      begin();
    }
  }

  private void togglePopOut() {
    sidebarsWindow.toggle();
  }

  void showCounts(@Nullable Counts counts) {
    search.say(counts == null ? 0 : counts.kept());
  }

  private void openFigures(List<Figure> figures, int first) {
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

  /// Opens the card that adds a source.
  void openAdd() {
    overlay.show(
        new AddView(new AddModel(desk.updater(), background, model::follow), overlay::close));
  }

  /// Opens the palette over these commands.
  void openPalette(Commands commands) {
    PaletteModel palette = new DeskPalette(model, desk.library(), background).open(commands);
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

  /// Marks all that is listed read.
  void markAllRead() {
    allRead.in(model.headlines().selection());
  }

  /// Puts the keyboard where a reader begins.
  void begin() {
    if (columns.frontShown().get()) {
      front.requestFocus();
    } else {
      headlines.focusList();
    }
  }

  /// True while a card lies over the window.
  boolean isCovered() {
    return overlay.isVisible();
  }

  Scene sidebarsScene() {
    return sidebarsWindow.scene();
  }

  UndoBar undo() {
    return undo;
  }

  FrontView front() {
    return front;
  }

  ArticleView article() {
    return article;
  }

  Columns columns() {
    return columns;
  }

  SearchField search() {
    return search;
  }
}
