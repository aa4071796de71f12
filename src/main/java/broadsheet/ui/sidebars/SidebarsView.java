package broadsheet.ui.sidebars;

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
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The titled groups of headlines as cards. Arrow keys go from headline to headline, up and down in
/// page order, aside to the next column; Enter opens one.
public final class SidebarsView extends BorderPane {

  private final SidebarsModel model;
  private final Times times;
  private final ToggleGroup modes = new ToggleGroup();
  private final ToggleButton thisPage = mode(Words.of("sidebars.page"), Mode.THIS_PAGE);
  private final ToggleButton thisSource = mode(Words.of("sidebars.source"), Mode.THIS_SOURCE);
  private final DockMenu dock;
  private final Empty empty = new Empty();
  private final CardColumns cards = new CardColumns();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final PreviewPopup preview;
  private final Subscriptions listening = new Subscriptions();
  private List<HeadlineRow> rows = List.of();

  public SidebarsView(SidebarsModel model, Times times, Docking docking) {
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
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(bar());
  }

  /// Puts the keyboard on the first headline, if there is one.
  @Override
  public void requestFocus() {
    (rows.isEmpty() ? dock : rows.getFirst()).requestFocus();
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

  private void show(Shown shown) {
    Optional<Integer> focused = focusedRow();
    preview.hide();
    if (shown.groups().isEmpty()) {
      empty.say(sentence(shown));
      rows = List.of();
      put(empty);
      return;
    }
    List<SidebarCard> made = shown.groups().stream().map(group -> card(shown, group)).toList();
    cards.getChildren().setAll(made);
    rows = made.stream().flatMap(card -> card.rows().stream()).toList();
    rows.forEach(preview::watch);
    put(scroll);
    focused.filter(row -> row < rows.size()).ifPresent(row -> rows.get(row).requestFocus());
  }

  private SidebarCard card(Shown shown, Group group) {
    return new SidebarCard(group, shown.wished(), times, model::open, () -> model.keepAll(group));
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
    return IntStream.range(0, rows.size()).filter(i -> rows.get(i).isFocused()).boxed().findFirst();
  }

  private void pressed(KeyEvent key) {
    Optional<HeadlineRow> next = focusedRow().flatMap(row -> next(row, key.getCode()));
    if (next.isPresent()) {
      next.get().requestFocus();
      reveal(next.get());
      key.consume();
    }
  }

  /// Where an arrow key leads from a row; empty for other keys, and where nothing stands aside.
  private Optional<HeadlineRow> next(int row, KeyCode key) {
    return switch (key) {
      case DOWN -> Optional.of(rows.get(Math.min(row + 1, rows.size() - 1)));
      case UP -> Optional.of(rows.get(Math.max(row - 1, 0)));
      case LEFT, RIGHT -> Neighbours.of(rows.get(row), rows, key);
      default -> Optional.empty();
    };
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
