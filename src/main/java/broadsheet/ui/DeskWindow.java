package broadsheet.ui;

import broadsheet.ui.article.ArticleView;
import broadsheet.ui.headlines.HeadlinesView;
import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import broadsheet.ui.search.SearchField;
import broadsheet.ui.sidebars.SidebarsView;
import broadsheet.ui.sources.SourcesView;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The main window: makes the parts, lays them out, and remembers how the reader left them.
public final class DeskWindow {

  private final Background background;
  private final WindowFile file;
  private final WindowState before;
  private final Appearance appearance = new Appearance();
  private final DeskModel model;
  private final UndoBar undo = new UndoBar();
  private final SourcesView sources;
  private final HeadlinesView headlines;
  private final ArticleView article;
  private final SidebarsView sidebars;
  private final SearchField search;
  private final Columns columns;
  private final TopBar top;
  private final StatusBar foot;
  private final Timeline minute;
  private @Nullable Stage stage;

  /// @param browser opens an address outside Broadsheet
  public DeskWindow(Desk desk, Background background, Consumer<String> browser) {
    this.background = background;
    file = new WindowFile(desk.stateFolder());
    before = file.read();
    model = new DeskModel(desk, background);
    sources = new SourcesView(model.sources());
    headlines = new HeadlinesView(model.headlines(), model.times(), model.pictures());
    article = new ArticleView(model.article());
    sidebars = new SidebarsView(model.sidebars());
    search = new SearchField(model.search());
    columns = new Columns(sources, headlines, article, sidebars, before);
    top = new TopBar(model.update(), columns, search, new Button("Aa"));
    foot = new StatusBar(model.status(), model.update());
    minute = new Timeline(new KeyFrame(Duration.minutes(1), tick -> model.status().tick()));
    minute.setCycleCount(Animation.INDEFINITE);
    background.onFailure(
        problem -> undo.say(Words.of("failure", String.valueOf(problem.getMessage()))));
  }

  /// Shows the window on `on`. On the FX thread.
  public void show(Stage on) {
    stage = on;
    Scene scene = new Scene(layout(), before.width(), before.height());
    appearance.dress(scene);
    on.setScene(scene);
    on.setTitle(Words.of("name"));
    on.setMinWidth(900);
    on.setMinHeight(600);
    on.setMaximized(before.maximized());
    attach();
    on.show();
  }

  /// Remembers how the window was left, and lets go of everything.
  public void close() {
    if (stage != null) {
      file.write(now(stage));
    }
    detach();
    background.close();
  }

  public DeskModel model() {
    return model;
  }

  public Appearance appearance() {
    return appearance;
  }

  private BorderPane layout() {
    StackPane middle = new StackPane(columns, undo);
    StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
    StackPane.setMargin(undo, new Insets(16));
    BorderPane frame = new BorderPane(middle);
    frame.getStyleClass().add("desk");
    frame.setTop(top);
    frame.setBottom(foot);
    return frame;
  }

  private void attach() {
    model.attach();
    sources.attach();
    headlines.attach();
    article.attach();
    sidebars.attach();
    search.attach();
    top.attach();
    foot.attach();
    minute.play();
  }

  private void detach() {
    minute.stop();
    foot.detach();
    top.detach();
    search.detach();
    sidebars.detach();
    article.detach();
    headlines.detach();
    sources.detach();
    model.detach();
  }

  private WindowState now(Stage stage) {
    boolean whole = stage.isMaximized();
    Widths widths = columns.widths();
    var open = model.article().opened().get();
    return new WindowState(
        whole ? before.width() : stage.getScene().getWidth(),
        whole ? before.height() : stage.getScene().getHeight(),
        whole,
        widths.sources(),
        widths.headlines(),
        widths.sidebars(),
        columns.sourcesWanted().get(),
        columns.sidebarsWanted().get(),
        PlaceName.of(model.sources().place().get()),
        open == null ? null : open.id().value());
  }
}
