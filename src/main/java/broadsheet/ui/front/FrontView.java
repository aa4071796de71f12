package broadsheet.ui.front;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Neighbours;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.StoryMenu;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.ArrayList;
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
  private final List<StoryCard> cards = new ArrayList<>();
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
    menu.listenIn(this, this::focusedCard);
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
    cards.forEach(StoryCard::tick);
  }

  /// Puts the keyboard on the story that was opened last, else on the lead, as soon as it is here.
  @Override
  public void requestFocus() {
    applyCss(); // only then is what scrolls part of the window
    awaited = cards.isEmpty();
    requestFocus(model.last());
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
    Story focused = focused();
    int place = places().indexOf(focused);
    following.close();
    cards.clear();
    if (page == null || grid == null) {
      scroll.setContent(null);
      return;
    }
    PageColumns columns = new PageColumns(grid.shares());
    columns.getStyleClass().add("front-page");
    fill(columns.columns(), page, grid.sheet().small());
    cards.forEach(card -> following.add(card.follow()));
    scroll.setContent(columns);
    scroll.setVvalue(0);
    if (focused != null || awaited) {
      awaited = false;
      applyCss();
      requestFocus(focused == null ? model.last() : near(focused, place));
    }
  }

  private void fill(List<PageColumn> columns, FrontPage page, boolean small) {
    PageColumn leading = columns.getFirst();
    leading
        .getChildren()
        .add(add(StoryCard.lead(page.lead(), small, times, pictures, slots, model::open)));
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
    return add(StoryCard.second(second, times, pictures, slots, model::open));
  }

  private Node briefs(Briefs briefs) {
    List<StoryCard> brief =
        briefs.stories().stream()
            .map(story -> add(StoryCard.brief(story, times, model::open)))
            .toList();
    return new BriefsView(briefs, brief, model::go);
  }

  private StoryCard add(StoryCard card) {
    cards.add(card);
    return card;
  }

  /// The headline that has the keyboard; null if none has.
  public @Nullable Listing chosen() {
    Story story = focused();
    return story == null ? null : story.listing();
  }

  private @Nullable Story focused() {
    StoryCard card = focusedCard();
    return card == null ? null : card.printed();
  }

  private @Nullable StoryCard focusedCard() {
    return cards.stream().filter(Node::isFocused).findFirst().orElse(null);
  }

  private List<Story> places() {
    return cards.stream().map(StoryCard::printed).toList();
  }

  /// The story itself or, if it is gone, the one that has its place.
  private Story near(Story story, int place) {
    List<Story> now = places();
    return now.stream().anyMatch(one -> one.id().equals(story.id()))
        ? story
        : now.get(Math.clamp(place, 0, now.size() - 1));
  }

  private void requestFocus(@Nullable Story story) {
    cards.stream()
        .filter(card -> story != null && card.printed().id().equals(story.id()))
        .findFirst()
        .or(() -> cards.stream().findFirst())
        .ifPresent(Node::requestFocus);
  }

  private void pressed(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShiftDown()) {
      return;
    }
    Story story = focused();
    boolean known =
        switch (key.getCode()) {
          case PAGE_DOWN -> does(model::next);
          case PAGE_UP -> does(model::previous);
          case HOME -> does(() -> cards.getFirst().requestFocus());
          case ENTER -> story != null && does(() -> model.open(story));
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
    cards.stream()
        .filter(Node::isFocused)
        .findFirst()
        .flatMap(here -> Neighbours.of(here, cards, key.getCode()))
        .ifPresent(Node::requestFocus);
    return true;
  }
}
