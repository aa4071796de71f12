package broadsheet.ui.article;

import broadsheet.news.Article;
import broadsheet.news.Block.Figure;
import broadsheet.news.Listing;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Copy;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Times;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// An article set in a column of reading width. Its text can be selected and copied.
final class Page extends StackPane {

  private static final double LEAST_MARGIN = 28;

  private static final double LINE = 2;

  private final PageText text = new PageText();
  private final RichTextArea area = new RichTextArea(text);
  private final PageScroll scroll = new PageScroll(area);
  private final TurnedShapes shapes = new TurnedShapes(area);
  private final BlockNodes nodes;
  private final Times times;
  private final ListChangeListener<String> restyle = change -> setAgain();
  private final FigureOpener opener;
  private List<Figure> figures = List.of();
  private LinkMap links = new LinkMap();
  private Found found = Found.NOTHING;
  private Type type = new Type("", 0, 0);
  private @Nullable Listing shown;
  private Runnable setting = () -> {};
  private boolean stale;

  /// @param slots gives each picture a slot of its own
  Page(
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Times times,
      ArticleModel model,
      FigureOpener opener,
      StoryMenu menu) {
    this.nodes = new BlockNodes(pictures, slots, model::follow, this::enlarge);
    this.opener = opener;
    this.times = times;
    getStyleClass().add("page");
    area.setEditable(false);
    area.setWrapText(true);
    area.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // a paragraph runs by its own language
    area.setDisplayCaret(false);
    area.setCaretBlinkPeriod(Duration.ZERO); // else it blinks unseen, sixty frames a second
    area.setHighlightCurrentParagraph(false);
    area.getStyleClass().add("page-text");
    LinkHand hand =
        new LinkHand(
            area,
            position -> links.at(position),
            model,
            link -> follow(link, model),
            this::copy,
            menu);
    ScrollKeys.listenIn(area, scroll);
    new LinkKeys(area, () -> links, link -> goOnto(link, hand), link -> follow(link, model));
    setAlignment(hand.target(), Pos.BOTTOM_LEFT);
    getChildren().addAll(area, track(), progress(), hand.target());
    widthProperty().subscribe(this::setMargins);
    sceneProperty().subscribe(this::followSheets);
    area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
    for (KeyBinding ofUseToTheWindow :
        List.of(
            KeyBinding.shortcut(KeyCode.V),
            KeyBinding.of(KeyCode.DELETE),
            KeyBinding.of(KeyCode.BACK_SPACE))) {
      area.getInputMap().disableKeyBinding(ofUseToTheWindow);
    }
  }

  /// A thin line over the text, as long as what was read of it.
  private Rectangle progress() {
    Rectangle line = line("progress-line", LINE);
    line.widthProperty().bind(widthProperty().multiply(scroll.share()));
    return line;
  }

  /// Where text scrolls away under the bar, it has an edge.
  private Rectangle track() {
    Rectangle track = line("progress-track", 1);
    track.widthProperty().bind(widthProperty());
    track.visibleProperty().bind(scroll.share().greaterThan(0));
    return track;
  }

  /// It is laid out by nobody: how far the text is scrolled is told amid its layout, when it is too
  /// late to ask for another.
  private static Rectangle line(String style, double height) {
    Rectangle line = new Rectangle(0, height);
    line.getStyleClass().add(style);
    line.setManaged(false);
    line.setMouseTransparent(true);
    return line;
  }

  /// @param readTo how far it was read before, as [PageScroll#share] tells it
  void show(Listing listing, Article article, double readTo) {
    stale = false;
    found = Found.NOTHING;
    shown = listing;
    setting =
        () -> set(ArticleText.of(listing, article, nodes, times, new Spacing(type.leading())));
    setting.run();
    area.setAccessibleText(article.about().title());
    scroll.to(readTo);
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
              scroll.reveal(area.lookup("." + PageParagraph.HERE));
            });
  }

  private void set(ArticleText composed) {
    shapes.run(composed.rightToLeft());
    links = composed.links();
    figures = composed.figures();
    area.select(TextPos.ZERO); // while the old text is laid out: the new one would be laid out now
    text.become(composed.paragraphs());
    text.mark(found);
  }

  /// The text control keeps the styles that its paragraphs were made with: under another theme they
  /// are made anew.
  ///
  /// Larger text is another type and other sheets at once: it is set when all has changed.
  private void setAgain() {
    if (!stale) {
      stale = true;
      double before = scroll.place();
      Platform.runLater(() -> setIfStale(before));
    }
  }

  private void setIfStale(double place) {
    if (stale) {
      stale = false;
      setting.run();
      scroll.to(place);
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

  /// Sets the article as the reader wants it.
  void set(Type wanted) {
    if (!wanted.equals(type)) {
      type = wanted;
      setMargins();
      setAgain();
    }
  }

  /// A place of this page is selected, which brings it into sight.
  private void follow(LinkTarget link, ArticleModel model) {
    switch (link) {
      case LinkTarget.Away(var address) -> model.follow(address);
      case LinkTarget.Within(var from, var to, var said) -> {
        area.select(from, to);
        scroll.reveal(area.lookup(".selection-highlight"));
      }
    }
  }

  /// The reader went by keys onto a link, or off the last one.
  private void goOnto(Optional<LinkMap.Stretch> link, LinkHand hand) {
    hand.say(link.map(LinkMap.Stretch::target));
    text.choose(link);
    if (link.filter(LinkMap.Stretch::inside).isPresent()) {
      area.layout(); // only then is a node that was out of sight part of the text
      scroll.reveal(area.lookup("." + CellText.LINK_HERE));
    }
  }

  /// Copies what is selected, with a line that says where it stands.
  private void copy() {
    Listing from = shown;
    if (from != null && area.hasNonEmptySelection()) {
      String words = Quotation.words(text, area.getSelection());
      Copy.text(Quotation.of(words, from, times));
    }
  }

  PageScroll scroll() {
    return scroll;
  }

  private void setMargins() {
    double side = Math.max(LEAST_MARGIN, (getWidth() - type.width()) / 2);
    area.setContentPadding(new Insets(0, side, 0, side)); // air above is not in the bar's sums
  }
}
