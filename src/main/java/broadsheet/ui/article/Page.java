package broadsheet.ui.article;

import broadsheet.news.Article;
import broadsheet.news.Block.Figure;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Times;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// An article set in a column of reading width. Its text can be selected and copied.
final class Page extends StackPane {

  /// Sixty to seventy-five characters at the size as designed.
  private static final double WIDEST = 640;

  private static final double LEAST_MARGIN = 28;

  /// A page on keeps a little of what was read in sight.
  private static final double PAGE = 0.85;

  /// Shares of the height: what is nearer to an edge is brought to where it is at ease.
  private static final double EDGE = 0.15;

  private static final double EASE = 0.4;

  private final RichTextArea area = new RichTextArea();
  private final BlockNodes nodes;
  private final Times times;
  private final Consumer<URI> follow;
  private final Tooltip target = new Tooltip();
  private final ListChangeListener<String> restyle = change -> setAgain();
  private final FigureOpener opener;
  private List<Figure> figures = List.of();
  private LinkMap links = new LinkMap();
  private PageText text = new PageText(List.of());
  private Found found = Found.NOTHING;
  private Runnable setting = () -> {};

  /// @param slots gives each picture a slot of its own
  Page(
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Times times,
      Consumer<URI> follow,
      FigureOpener opener) {
    this.nodes = new BlockNodes(pictures, slots, follow, this::enlarge);
    this.opener = opener;
    this.times = times;
    this.follow = follow;
    getStyleClass().add("page");
    area.setEditable(false);
    area.setWrapText(true);
    area.setDisplayCaret(false);
    area.setHighlightCurrentParagraph(false);
    area.getStyleClass().add("page-text");
    getChildren().add(area);
    widthProperty().subscribe(this::setMargins);
    sceneProperty().subscribe(this::followSheets);
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
  }

  void show(Listing listing, Article article) {
    found = Found.NOTHING;
    setting = () -> set(ArticleText.of(listing, article, nodes, times));
    setting.run();
    area.select(TextPos.ZERO);
    area.setAccessibleText(article.about().title());
    ScrollBar bar = scrollBar();
    if (bar != null) {
      bar.setValue(bar.getMin());
    }
  }

  /// Shows a figure larger than the column; nothing if the page has none of that index.
  void enlarge(int figure) {
    if (figure < figures.size()) {
      opener.open(figures, figure);
    }
  }

  /// What can be found in each paragraph.
  List<List<String>> texts() {
    return text.texts();
  }

  /// Marks what was found and brings into sight where the reader is.
  void mark(Found now) {
    found = now;
    text.mark(now);
    now.here()
        .ifPresent(
            hit -> {
              area.clearSelection(); // else a reader who scrolled away would not be taken back
              area.select(TextPos.ofLeading(hit.paragraph(), hit.range().from()));
              reveal(area.lookup("." + PageParagraph.HERE));
            });
  }

  /// Scrolls what stands near an edge to where it is read with ease.
  private void reveal(@Nullable Node node) {
    ScrollBar bar = scrollBar();
    if (node == null || bar == null || !bar.isVisible()) {
      return;
    }
    double height = area.getHeight();
    double at = area.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
    if (at < height * EDGE || at > height * (1 - EDGE)) {
      double hidden = height / bar.getVisibleAmount() - height;
      scrollTo(bar, bar.getValue() + (at - height * EASE) / hidden);
    }
  }

  private static void scrollTo(ScrollBar bar, double value) {
    bar.setValue(Math.clamp(value, bar.getMin(), bar.getMax()));
  }

  private void set(ArticleText composed) {
    links = composed.links();
    figures = composed.figures();
    text = composed.page();
    text.mark(found);
    area.setModel(text);
  }

  /// The text control keeps the styles that its paragraphs were made with: under another theme they
  /// are made anew.
  private void setAgain() {
    ScrollBar bar = scrollBar();
    double value = bar == null ? 0 : bar.getValue();
    setting.run();
    if (bar != null) {
      bar.setValue(value);
    }
  }

  private void followSheets(@Nullable Scene was, @Nullable Scene now) {
    if (was != null) {
      was.getStylesheets().removeListener(restyle);
    }
    if (now != null) {
      now.getStylesheets().addListener(restyle);
      setAgain();
    }
  }

  boolean pageOn() {
    ScrollBar bar = scrollBar();
    if (bar == null || !bar.isVisible() || bar.getValue() >= bar.getMax()) {
      return false;
    }
    double range = bar.getMax() - bar.getMin();
    bar.setValue(Math.min(bar.getMax(), bar.getValue() + range * PAGE * share(bar)));
    return true;
  }

  /// How much of the text is in sight, of what can be scrolled.
  private static double share(ScrollBar bar) {
    double visible = bar.getVisibleAmount() / (bar.getMax() - bar.getMin());
    return visible >= 1 ? 1 : visible / (1 - visible);
  }

  private @Nullable ScrollBar scrollBar() {
    for (Node node : area.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
        return bar;
      }
    }
    return null;
  }

  private void setMargins() {
    double side = Math.max(LEAST_MARGIN, (getWidth() - WIDEST) / 2);
    area.setContentPadding(new Insets(12, side, 36, side));
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY
        && click.isStillSincePress()
        && !area.hasNonEmptySelection()) {
      linkAt(click).ifPresent(follow);
    }
  }

  private void moved(MouseEvent move) {
    Optional<URI> link = linkAt(move);
    area.setCursor(link.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (link.isPresent()) {
      target.setText(link.get().toString());
      Tooltip.install(area, target);
    } else {
      Tooltip.uninstall(area, target);
    }
  }

  private Optional<URI> linkAt(MouseEvent event) {
    TextPos position = area.getTextPosition(event.getScreenX(), event.getScreenY());
    return position == null ? Optional.empty() : links.at(position);
  }
}
