package broadsheet.ui.sidebars;

import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.SignButton;
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
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The titled groups of headlines as cards, one under the other. Arrow keys go from headline to
/// headline, Enter opens one.
public final class SidebarsView extends BorderPane {

  private final SidebarsModel model;
  private final Times times;
  private final ToggleGroup modes = new ToggleGroup();
  private final ToggleButton thisPage = mode(Words.of("sidebars.page"), Mode.THIS_PAGE);
  private final ToggleButton thisSource = mode(Words.of("sidebars.source"), Mode.THIS_SOURCE);
  private final SignButton popOut;
  private final Empty empty = new Empty();
  private final VBox cards = new VBox();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final PreviewPopup preview;
  private final Subscriptions listening = new Subscriptions();
  private List<HeadlineRow> rows = List.of();

  /// @param togglePopOut moves the view into a window of its own, or back
  public SidebarsView(SidebarsModel model, Times times, Runnable togglePopOut) {
    this.model = model;
    this.times = times;
    this.preview = new PreviewPopup(model, times);
    getStyleClass().add("sidebars");
    popOut = new SignButton(Feather.MAXIMIZE_2, Words.of("sidebars.popOut"), togglePopOut);
    cards.getStyleClass().add("sidebar-cards");
    scroll.getStyleClass().add("sidebar-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(bar());
  }

  public void attach() {
    listening.add(model.mode().subscribe(this::chosen));
    listening.add(model.shown().subscribe(this::show));
  }

  public void detach() {
    preview.hide();
    listening.close();
  }

  /// Tells the button which way it leads.
  public void setPoppedOut(boolean poppedOut) {
    popOut.sign(poppedOut ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2);
    popOut.name(poppedOut ? Words.of("sidebars.popIn") : Words.of("sidebars.popOut"));
  }

  private HBox bar() {
    HBox switches = new HBox(thisPage, thisSource);
    switches.getStyleClass().add("sidebar-modes");
    HBox.setHgrow(switches, Priority.ALWAYS);
    HBox bar = new HBox(switches, popOut);
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
    int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
    Optional<Integer> focused = focusedRow();
    if (step != 0 && focused.isPresent()) {
      int next = Math.clamp(focused.get() + step, 0, rows.size() - 1);
      rows.get(next).requestFocus();
      reveal(rows.get(next));
      key.consume();
    }
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
