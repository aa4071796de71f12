package broadsheet.ui;

import broadsheet.library.Counts;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.follow.FirstRunView;
import broadsheet.ui.follow.OutsideDrop;
import broadsheet.ui.front.FrontView;
import broadsheet.ui.headlines.HeadlinesView;
import broadsheet.ui.kit.AllRead;
import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.search.SearchField;
import broadsheet.ui.settings.AppearanceButton;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.sidebars.Dock;
import broadsheet.ui.sidebars.Docking;
import broadsheet.ui.sources.Filing;
import broadsheet.ui.sources.SourceMenu;
import broadsheet.ui.sources.SourcesView;
import broadsheet.ui.sources.TroubleView;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The parts of the main window, made and laid out.
final class DeskParts {

  private final DeskModel model;
  private final UndoBar undo = new UndoBar();
  private final DeskCards cards;
  private final AllRead allRead;
  private final Filing filing;
  private final Deleting deleting;
  private final SourcesView sources;
  private final TroubleView trouble;
  private final FrontView front;
  private final PlaceSigns signs;
  private final HeadlinesView headlines;
  private final ArticleView article;
  private final DockedSidebars sidebars;
  private final SearchField search;
  private final Columns columns;
  private final TopBar top;
  private final StatusBar foot;
  private final StackPane middle;

  DeskParts(
      Desk desk,
      DeskModel model,
      Background background,
      Settings settings,
      Appearance appearance,
      WindowState before) {
    this.model = model;
    cards = new DeskCards(desk, model, background, settings, undo);
    allRead = new AllRead(desk.library(), background, undo);
    filing = new Filing(model.sources(), undo);
    deleting = new Deleting(desk.library(), model, background, undo);
    StoryMenu menu = new StoryMenu(model.marks(), deleting::delete);
    sources =
        new SourcesView(
            model.sources(),
            model.times(),
            model.headlines().place(),
            model::go,
            new SourceMenu(
                model.sources(),
                model.update()::update,
                allRead,
                filing,
                cards.searches(),
                cards::openSource,
                cards::saveList),
            filing,
            cards.adding()::open);
    trouble =
        new TroubleView(
            model.sources(), model.times(), model.headlines().place(), model.update()::update);
    front = new FrontView(model.front(), model.times(), model.pictures(), background::slot, menu);
    front.textScale().bind(settings.scale());
    signs =
        new PlaceSigns(
            model.headlines().place(), cards.searches(), () -> model.go(Place.Shelf.FRONT_PAGE));
    headlines =
        new HeadlinesView(
            model.headlines(),
            model.times(),
            model.pictures(),
            background::slot,
            trouble,
            signs,
            menu,
            new DeskActions(model));
    article =
        new ArticleView(
            model.article(),
            model.times(),
            model.pictures(),
            background,
            settings,
            cards::openFigures,
            cards::openWaiting,
            menu);
    sidebars = new DockedSidebars(model, article, appearance, menu, before.sidebars());
    search = new SearchField(model.search(), headlines::focusList);
    columns =
        new Columns(
            sources,
            headlines,
            sidebars.split(),
            sidebars.view(),
            front,
            docking().at(Dock.BESIDE),
            before);
    columns.textScale().bind(settings.scale());
    top =
        new TopBar(
            model.update(), columns, this::toggleSidebars, search, new AppearanceButton(settings));
    foot =
        new StatusBar(model.status(), model.update(), cards::openWaiting, undo.visibleProperty());
    middle = new StackPane(columns);
  }

  /// The root of the window's scene.
  StackPane root() {
    StackPane.setAlignment(undo, Pos.CENTER_LEFT);
    BorderPane frame = new BorderPane(middle);
    frame.getStyleClass().add("desk");
    frame.setTop(top);
    frame.setBottom(new StackPane(foot, undo));
    StackPane root = new StackPane(frame, cards.overlay());
    OutsideDrop.on(root, cards.adding()::open);
    return root;
  }

  void attach() {
    sources.attach();
    trouble.attach();
    front.attach();
    signs.attach();
    headlines.attach();
    article.attach();
    sidebars.attach();
    search.attach();
    top.attach();
    foot.attach();
  }

  void detach() {
    undo.settle();
    foot.detach();
    top.detach();
    search.detach();
    sidebars.detach();
    article.detach();
    headlines.detach();
    signs.detach();
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
                  cards.adding().catalogue().withSuggested(),
                  model.times(),
                  cards.adding()::follow,
                  model::openSample,
                  cards.adding()::open));
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

  void showCounts(@Nullable Counts counts) {
    search.say(counts == null ? 0 : counts.kept());
  }

  /// Marks all that is listed read.
  void markAllRead() {
    allRead.in(model.headlines().selection());
  }

  /// Shows the sidebars or hides them.
  void toggleSidebars() {
    if (docking().dock() != Dock.BESIDE || !columns.toggledSidebarsOver()) {
      docking().toggle();
    }
  }

  /// Puts the keyboard where a reader begins.
  void begin() {
    if (columns.frontShown().get()) {
      front.requestFocus();
    } else {
      headlines.focusList();
    }
  }

  DeskCards cards() {
    return cards;
  }

  Docking docking() {
    return sidebars.docking();
  }

  /// How the reader has the sidebars.
  SidebarsState sidebarsState() {
    return sidebars.state(columns.widths().sidebars());
  }

  Scene sidebarsScene() {
    return sidebars.scene();
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

  /// Where sources are filed, and let go.
  Filing filing() {
    return filing;
  }

  Deleting deleting() {
    return deleting;
  }

  SourcesView sources() {
    return sources;
  }

  PlaceCommands placeCommands() {
    return new PlaceCommands(model, filing, cards.searches(), undo, signs);
  }

  Dividers dividers() {
    return new Dividers(columns, sidebars.split(), docking());
  }

  Columns columns() {
    return columns;
  }

  SearchField search() {
    return search;
  }
}
