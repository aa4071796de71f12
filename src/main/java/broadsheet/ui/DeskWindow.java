package broadsheet.ui;

import broadsheet.news.Listing;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.commands.Shortcuts;
import broadsheet.ui.kit.Appearance;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Paper;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.settings.SettingsFile;
import broadsheet.ui.settings.Typeface;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The main window. It remembers how the reader left it.
public final class DeskWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;

  private final Background background;
  private final WindowFile file;
  private final WindowState before;
  private final SettingsFile settingsFile;
  private final Settings settings;
  private final Appearance appearance =
      new Appearance(Platform.getPreferences().colorSchemeProperty());
  private final DeskModel model;
  private final Reopening reopening;
  private final DeskParts parts;
  private final Commands commands;
  private final Subscriptions listening = new Subscriptions();
  private @Nullable Stage stage;
  private @Nullable Standing standing;

  /// @param remembered read off the FX thread
  /// @param browser opens an address outside Broadsheet
  public DeskWindow(
      Desk desk, Background background, Remembered remembered, Consumer<String> browser) {
    this.background = background;
    file = new WindowFile(desk.stateFolder());
    settingsFile = new SettingsFile(desk.stateFolder());
    before = remembered.window();
    settings = remembered.settings();
    model = new DeskModel(desk, background, settings, browser);
    reopening = new Reopening(model, desk.library(), background);
    parts = new DeskParts(desk, model, background, settings, appearance, before);
    commands = DeskCommands.of(model, parts, settings);
    commands.chosen().bind(settings.keys());
  }

  /// Shows the window on `on`. On the FX thread.
  public void show(Stage on) {
    stage = on;
    appearance.chosen().bind(settings.theme());
    appearance.scale().bind(settings.scale());
    appearance.articles().bind(settings.typeface().map(Typeface::family));
    Scene scene = new Scene(parts.root(), WIDTH, HEIGHT);
    appearance.dress(scene);
    Paper.behind(scene);
    Shortcuts shortcuts = new Shortcuts(commands, this::isCovered);
    shortcuts.listenIn(scene);
    shortcuts.listenIn(parts.sidebarsScene());
    new Hints(commands).listenIn(scene);
    SideButtons sideButtons = new SideButtons(model.article());
    sideButtons.listenIn(scene);
    sideButtons.listenIn(parts.sidebarsScene());
    on.setScene(scene);
    on.setTitle(Words.of("name"));
    WindowIcon.on(on);
    on.setMinWidth(LEAST_WIDTH);
    on.setMinHeight(LEAST_HEIGHT);
    standing = new Standing(on, before.frame());
    on.setMaximized(before.maximized());
    attach();
    listening.listen(
        on.focusedProperty(),
        (focus, was, now) -> {
          if (now) {
            model.returned();
          }
        });
    on.show();
    parts.begin();
  }

  /// Remembers how the window was left, and lets go of everything.
  public void close() {
    if (stage != null) {
      WindowState state = now(stage);
      background.command(() -> file.write(state));
    }
    detach();
    background.close();
  }

  public DeskModel model() {
    return model;
  }

  public Commands commands() {
    return commands;
  }

  public Settings settings() {
    return settings;
  }

  /// The choice of the first sources covers the desk as a card does.
  private boolean isCovered() {
    return parts.cards().isOpen() || model.covers().newcomer().get();
  }

  private void attach() {
    background.onFailure(
        problem ->
            parts.undo().say(Words.of("failure", String.valueOf(problem.getLocalizedMessage()))));
    appearance.attach();
    parts.attach();
    listening.add(model.covers().newcomer().subscribe(parts::showNewcomer));
    listening.add(model.covers().front().subscribe(parts::showFront));
    listening.add(
        settings.subscribe(
            (key, value) -> background.command(() -> settingsFile.write(key, value))));
    listening.add(model.status().counts().subscribe(parts::showCounts));
    model.attach();
    reopening.reopen(before);
    EveryMinute minute = new EveryMinute(parts::tick);
    listening.add(minute::close);
  }

  private void detach() {
    if (standing != null) {
      standing.close();
    }
    listening.close();
    parts.detach();
    appearance.detach();
    model.detach();
  }

  private WindowState now(Stage stage) {
    Columns columns = parts.columns();
    Listing open = model.article().opened().get();
    return new WindowState(
        standing == null ? before.frame() : standing.frame(),
        stage.isMaximized(),
        columns.widths().sources(),
        columns.widths().headlines(),
        columns.sourcesWanted().get(),
        parts.sidebarsState(),
        PlaceName.of(model.sources().place().get()),
        model.headlines().place().get() instanceof Place.Found(var words) ? words : "",
        model.front().wanted().get(),
        open == null ? null : open.id().value());
  }
}
