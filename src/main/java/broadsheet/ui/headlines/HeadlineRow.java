package broadsheet.ui.headlines;

import broadsheet.library.SoughtWords;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.ui.kit.WrappedText;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A headline as the list prints it: mark, a few lines of title, where and when, a small picture.
final class HeadlineRow extends Region {

  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
  private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
  private static final PseudoClass BOOKMARKED = PseudoClass.getPseudoClass("bookmarked");
  private static final double LEFT = 28;
  private static final double RIGHT = 12;
  private static final double ABOVE = 10;
  private static final double ABOVE_COMPACT = 6;
  private static final double GAP = 8;
  private static final double MARK = 24;

  /// A title that has less room has no picture beside it, in heights of its lines.
  private static final double LEAST_TITLE = 10.5;

  /// Of a title, at the usual size of text.
  private static final double LINE = 18;

  private static final double LARGE = 1.4;

  private final ListLook look;
  private final Times times;
  private final Button read = new Button(null, dot());
  private final WrappedText title = new WrappedText(2);
  private final MetaLine line = new MetaLine();
  private final Thumbnail thumbnail;

  HeadlineRow(ListLook look, Times times, Pictures pictures, Background.Slot slot) {
    this.look = look;
    this.times = times;
    thumbnail = new Thumbnail(pictures, slot);
    getStyleClass().add("headline");
    title.getStyleClass().add("headline-title");
    read.getStyleClass().setAll("read-mark");
    Hints.on(read, "mark-read");
    read.setFocusTraversable(false);
    getChildren().addAll(read, title, line, thumbnail);
  }

  void onToggleRead(Runnable toggle) {
    read.setOnAction(pressed -> toggle.run());
  }

  void onToggleBookmark(Runnable toggle) {
    line.onStar(toggle);
  }

  /// @param sought marked in its title
  void show(Listing listing, SoughtWords sought) {
    Headline headline = listing.headline();
    title.show(headline.title(), sought);
    line.show(listing, times);
    read.setAccessibleText(
        listing.state().read() ? Words.of("mark.unread") : Words.of("mark.read"));
    pseudoClassStateChanged(READ, listing.state().read());
    pseudoClassStateChanged(KEPT, listing.state().kept());
    pseudoClassStateChanged(BOOKMARKED, listing.state().bookmarked());
    thumbnail.show(look.pictures().get() ? headline.picture() : null);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    double text = titleHeight(titleWidth(width)) + line.prefHeight(-1);
    double picture = isPictured(width) ? pictureWidth() * Thumbnail.SHAPE : 0;
    return snapSizeY(Math.max(text, picture) + 2 * above());
  }

  @Override
  protected void layoutChildren() {
    double width = titleWidth(getWidth());
    double height = titleHeight(width);
    double meta = line.prefHeight(-1);
    double above = above();
    double left = left();
    title.resizeRelocate(left, above, width, height);
    line.resizeRelocate(left, above + height, width, meta);
    double mark = MARK + larger();
    read.resizeRelocate(left - mark, above + (oneLine() - mark) / 2, mark, mark);
    double picture = pictureWidth();
    thumbnail.setVisible(isPictured(getWidth()));
    thumbnail.resizeRelocate(
        getWidth() - RIGHT - picture, above + 1, picture, picture * Thumbnail.SHAPE);
  }

  private double titleWidth(double width) {
    double picture = isPictured(width) ? pictureWidth() + GAP : 0;
    return Math.max(0, width - left() - RIGHT - picture);
  }

  private boolean isPictured(double width) {
    double beside = width - left() - RIGHT - pictureWidth() - GAP;
    return thumbnail.isManaged() && beside >= LEAST_TITLE * oneLine();
  }

  /// Where the title begins: larger text has a larger mark before it.
  private double left() {
    return LEFT + larger();
  }

  /// By how much a line is higher than usual.
  private double larger() {
    return Math.max(0, oneLine() - LINE);
  }

  private double oneLine() {
    return title.lineHeight();
  }

  private double above() {
    return look.compact().get() ? ABOVE_COMPACT : ABOVE;
  }

  private double pictureWidth() {
    return look.compact().get() ? Thumbnail.WIDTH_COMPACT : Thumbnail.WIDTH;
  }

  /// One line or two, three where the text is large: what is longer ends in an ellipsis.
  private double titleHeight(double width) {
    boolean large = oneLine() > LINE * LARGE;
    title.limit(look.compact().get() ? 1 : large ? 3 : 2);
    return snapSizeY(title.prefHeight(width));
  }

  private static Region dot() {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    return dot;
  }
}
