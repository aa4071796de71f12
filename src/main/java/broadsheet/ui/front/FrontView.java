package broadsheet.ui.front;

import broadsheet.news.Listing;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// A page of the front. The arrow keys go from story to story, Enter opens one, Page Up and Page
/// Down turn the page.
public final class FrontView extends BorderPane {

  /// Set while the reader goes from story to story by the keys: then one sees where.
  private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

  /// As the style sheet sets them.
  private static final double MARGIN = 32;

  private static final double PADDING = 36;

  private final FrontModel model;
  private final Times times;
  private final Pictures pictures;
  private final Supplier<Background.Slot> slots;
  private final FrontHead head;
  private final ScrollPane scroll = new ScrollPane();
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private final StoryCards cards = new StoryCards();
  private final Subscriptions listening = new Subscriptions();
  private final Subscriptions following = new Subscriptions();
  private @Nullable FrontPage printed;
  private boolean awaited;
  private @Nullable Ruler ruler;
  private @Nullable Grid grid;

  /// @param slots a place for one answer, for each picture
  /// @param menu what can be done to a story
  public FrontView(
      FrontModel model,
      Times times,
      Pictures pictures,
      Supplier<Background.Slot> slots,
      StoryMenu menu) {
    this.model = model;
    this.times = times;
    this.pictures = pictures;
    this.slots = slots;
    head = new FrontHead(model, times);
    getStyleClass().add("front");
    scroll.getStyleClass().add("front-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(head);
    setCenter(scroll);
    setAccessibleText(Words.of("place.front"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    menu.listenIn(this, cards::focused);
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pseudoClassStateChanged(BY_KEYS, false));
  }

  /// How much larger than usual the text is.
  public DoubleProperty textScale() {
    return textScale;
  }

  public void attach() {
    head.attach();
    listening.add(widthProperty().subscribe(this::fit));
    listening.add(heightProperty().subscribe(this::fit));
    listening.add(textScale.subscribe(this::fit));
    listening.add(model.page().subscribe(this::show));
    listening.add(parentProperty().subscribe(this::show));
  }

  public void detach() {
    following.close();
    listening.close();
    head.detach();
  }

  /// A minute passed: says the times again.
  public void tick() {
    head.tick();
    cards.all().forEach(StoryCard::tick);
  }

  /// Puts the keyboard on the story that was opened last, else on the lead, as soon as it is here.
  @Override
  public void requestFocus() {
    applyCss(); // only then is what scrolls part of the window
    awaited = cards.all().isEmpty();
    cards.focus(model.last());
  }

  private void fit() {
    double height = getHeight() - head.prefHeight(-1) - PADDING;
    Grid now = Grid.in(getWidth() - 2 * MARGIN, height, ruler());
    if (getWidth() > 0 && !now.equals(grid)) {
      boolean stretches = grid != null && now.isSetLike(grid);
      grid = now;
      head.fit(getWidth() / textScale.get());
      FrontPage before = model.page().get();
      model.fit(now.sheet());
      if (!stretches && Objects.equals(before, model.page().get())) {
        print(before);
      }
    }
  }

  private Ruler ruler() {
    if (ruler == null || ruler.scale() != textScale.get()) {
      ruler = Ruler.of(textScale.get());
    }
    return ruler;
  }

  /// Nothing is printed that nobody sees: an update changes the page many times while an article
  /// lies open instead.
  private void show() {
    FrontPage page = model.page().get();
    if (getParent() != null && !Objects.equals(page, printed)) {
      print(page);
    }
  }

  private void print(@Nullable FrontPage page) {
    printed = page;
    StoryCards.Place before = cards.place();
    following.close();
    cards.clear();
    if (page == null || grid == null) {
      awaited |= before != null;
      scroll.setContent(null);
      return;
    }
    PageColumns columns = new PageColumns(grid.shares());
    columns.getStyleClass().add("front-page");
    fill(columns.columns(), page, grid.sheet().small());
    cards.all().forEach(card -> following.add(card.follow()));
    scroll.setContent(columns);
    scroll.setVvalue(0);
    if (before != null || awaited) {
      awaited = false;
      applyCss();
      if (before == null) {
        cards.focus(model.last());
      } else {
        cards.focus(before);
      }
    }
  }

  private void fill(List<PageColumn> columns, FrontPage page, boolean small) {
    PageColumn leading = columns.getFirst();
    leading
        .getChildren()
        .add(cards.add(StoryCard.lead(page.lead(), small, times, pictures, slots, model::open)));
    page.beside().forEach(story -> columns.get(1).getChildren().add(second(story)));
    page.under().forEach(story -> leading.getChildren().add(second(story)));
    int first = columns.size() - page.columns().size();
    for (int i = 0; i < page.columns().size(); i++) {
      for (Briefs briefs : page.columns().get(i)) {
        columns.get(first + i).getChildren().add(briefs(briefs));
      }
    }
  }

  private Node second(Second second) {
    return cards.add(StoryCard.second(second, times, pictures, slots, model::open));
  }

  private Node briefs(Briefs briefs) {
    List<StoryCard> brief =
        briefs.stories().stream()
            .map(story -> cards.add(StoryCard.brief(story, times, model::open)))
            .toList();
    return new BriefsView(briefs, brief, model::go);
  }

  /// The headline that has the keyboard; null if none has.
  public @Nullable Listing chosen() {
    StoryCard card = cards.focused();
    return card == null ? null : card.story();
  }

  private void pressed(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShiftDown()) {
      return;
    }
    StoryCard card = cards.focused();
    boolean known =
        switch (key.getCode()) {
          case PAGE_DOWN -> does(model::next);
          case PAGE_UP -> does(model::previous);
          case HOME -> does(cards::focusLead);
          case ENTER -> card != null && does(() -> model.open(card.printed()));
          case UP, DOWN, LEFT, RIGHT -> step(key);
          default -> false;
        };
    if (known) {
      key.consume();
    }
  }

  private static boolean does(Runnable action) {
    action.run();
    return true;
  }

  private boolean step(KeyEvent key) {
    model.touched();
    pseudoClassStateChanged(BY_KEYS, true);
    cards.step(key.getCode());
    return true;
  }
}
