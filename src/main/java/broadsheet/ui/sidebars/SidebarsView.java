package broadsheet.ui.sidebars;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Neighbours;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.ui.sidebars.SidebarsModel.Mode;
import broadsheet.ui.sidebars.SidebarsModel.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The titled groups of headlines as cards. Arrow keys go from headline to headline, up and down in
/// page order, aside to the next column; Enter opens one.
public final class SidebarsView extends BorderPane {

  /// Set while the reader goes from headline to headline by the keys: then one sees where.
  private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

  private final SidebarsModel model;
  private final Times times;
  private final ToggleGroup modes = new ToggleGroup();
  private final ToggleButton thisPage =
      Hints.on(mode(Words.of("sidebars.page"), Mode.THIS_PAGE), "sidebars-of-page");
  private final ToggleButton thisSource =
      Hints.on(mode(Words.of("sidebars.source"), Mode.THIS_SOURCE), "sidebars-of-source");
  private final DockMenu dock;
  private final Empty empty = new Empty();
  private final CardColumns cards = new CardColumns();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final PreviewPopup preview;
  private final Subscriptions listening = new Subscriptions();
  private List<SidebarCard> shown = List.of();
  private @Nullable Shown printed;

  /// @param menu what can be done to a headline
  public SidebarsView(SidebarsModel model, Times times, Docking docking, StoryMenu menu) {
    this.model = model;
    this.times = times;
    this.preview = new PreviewPopup(model, times);
    getStyleClass().add("sidebars");
    dock = new DockMenu(docking);
    cards.getStyleClass().add("sidebar-cards");
    scroll.getStyleClass().add("sidebar-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pseudoClassStateChanged(BY_KEYS, false));
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> preview.hide());
    menu.listenIn(this, () -> focusedRow().map(rows()::get).orElse(null));
    setTop(bar());
  }

  /// Puts the keyboard on the first headline, if there is one.
  @Override
  public void requestFocus() {
    rows().stream().findFirst().<Node>map(row -> row).orElse(dock).requestFocus();
  }

  public void attach() {
    listening.add(model.mode().subscribe(this::chosen));
    listening.add(model.shown().subscribe(this::show));
  }

  public void detach() {
    preview.hide();
    listening.close();
  }

  private HBox bar() {
    HBox switches = new HBox(thisPage, thisSource);
    switches.getStyleClass().add("modes");
    HBox.setHgrow(switches, Priority.ALWAYS);
    Region between = new Region();
    HBox.setHgrow(between, Priority.SOMETIMES);
    HBox bar = new HBox(switches, between, dock);
    bar.getStyleClass().add("sidebar-bar");
    return bar;
  }

  private ToggleButton mode(String name, Mode mode) {
    ToggleButton button = new ToggleButton(name);
    button.setToggleGroup(modes);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(pressed -> choose(mode));
    return button;
  }

  /// Pressing the mode that is on leaves it on.
  private void choose(Mode mode) {
    model.mode().set(mode);
    chosen(mode);
  }

  private void chosen(Mode mode) {
    thisPage.setSelected(mode == Mode.THIS_PAGE);
    thisSource.setSelected(mode == Mode.THIS_SOURCE);
  }

  /// Cards that would be as they were stay: the mouse may rest on one.
  private void show(Shown now) {
    boolean asBefore = !shown.isEmpty() && printed != null && now.isLike(printed);
    printed = now;
    if (!asBefore) {
      print(now);
    }
  }

  private void print(Shown now) {
    Optional<Integer> focused = focusedRow();
    preview.hide();
    if (now.groups().isEmpty()) {
      empty.say(sentence(now));
      shown = List.of();
      put(empty);
      return;
    }
    shown =
        now.groups().stream()
            .map(group -> new SidebarCard(group, now.wished(), times, model, preview::watch))
            .toList();
    cards.getChildren().setAll(shown);
    put(scroll);
    List<HeadlineRow> rows = rows();
    focused.filter(row -> row < rows.size()).ifPresent(row -> rows.get(row).requestFocus());
  }

  private List<HeadlineRow> rows() {
    return shown.stream().flatMap(card -> card.rows().stream()).toList();
  }

  private static String sentence(Shown shown) {
    if (shown.beside() == null) {
      return Words.of("sidebars.nothingOpen");
    }
    if (shown.mode() == Mode.THIS_SOURCE) {
      return Words.of("sidebars.noneOfSource");
    }
    return shown.beside().state().kept() ? Words.of("sidebars.none") : Words.of("sidebars.notKept");
  }

  private void put(Node content) {
    if (!content.equals(getCenter())) {
      setCenter(content);
    }
  }

  private Optional<Integer> focusedRow() {
    List<HeadlineRow> rows = rows();
    return IntStream.range(0, rows.size()).filter(i -> rows.get(i).isFocused()).boxed().findFirst();
  }

  private void pressed(KeyEvent key) {
    next(key.getCode())
        .ifPresent(
            row -> {
              row.requestFocus();
              pseudoClassStateChanged(BY_KEYS, true);
              preview.restOn(row);
              reveal(row);
              key.consume();
            });
  }

  /// Where an arrow key leads from a headline, or from a button between them; empty for other keys,
  /// and where nothing stands aside.
  private Optional<HeadlineRow> next(KeyCode key) {
    Node here = getScene().getFocusOwner();
    List<HeadlineRow> rows = rows();
    int row = rows.indexOf(here);
    if (row >= 0 && (key == KeyCode.DOWN || key == KeyCode.UP)) {
      int next = key == KeyCode.DOWN ? row + 1 : row - 1;
      return Optional.of(rows.get(Math.clamp(next, 0, rows.size() - 1)));
    }
    return here == null ? Optional.empty() : Neighbours.of(here, rows, key);
  }

  private void reveal(HeadlineRow row) {
    double rowTop = cards.sceneToLocal(row.localToScene(0, 0)).getY();
    double visible = scroll.getViewportBounds().getHeight();
    double hidden = cards.getHeight() - visible;
    if (hidden > 0) {
      double wanted = rowTop - visible / 2;
      scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
  }
}
