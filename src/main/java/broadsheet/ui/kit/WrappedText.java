package broadsheet.ui.kit;

import broadsheet.library.SoughtWords;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;

/// A title, or other words of a story: as many lines as they may have, broken where their script
/// may be, then an ellipsis. They run the way of their own language, and what was sought in them is
/// marked.
public class WrappedText extends Label {

  private final Text ruler = new Text("x");
  private final FoundMarks marks = new FoundMarks();
  private int most;
  private String words = "";
  private boolean unbreakable;
  private @Nullable BrokenLines broken;
  private @Nullable Font measured;
  private double line;

  /// Of as many lines as it needs.
  public WrappedText() {
    this(Integer.MAX_VALUE);
  }

  /// @param most lines
  public WrappedText(int most) {
    this.most = most;
    ruler.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    setWrapText(true);
    setEllipsisString("…");
    setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
  }

  /// Shows other words, without marks.
  public final void show(String text) {
    show(text, SoughtWords.NONE);
  }

  /// Shows other words.
  ///
  /// @param sought marked where it has them
  public final void show(String text, SoughtWords sought) {
    marks.seek(sought);
    if (!text.equals(words)) {
      words = text;
      broken = null;
      unbreakable = Directed.isUnbreakable(text);
      Directed.set(this, text);
      setAccessibleText(unbreakable || !text.equals(getText()) ? text : null);
    }
    requestLayout();
  }

  /// @param lines the most that it may have from now on; for a layout, which it does not ask for
  public final void limit(int lines) {
    most = lines;
  }

  /// Of one line in its font, in pixels.
  public final double lineHeight() {
    measure();
    return line;
  }

  /// With all its lines, be they more than it may have, in pixels.
  protected final double wholeHeight(double width) {
    return unbreakable ? height(broken().at(room(width), Integer.MAX_VALUE)) : labelHeight(width);
  }

  /// With as many lines as it may have, in pixels.
  protected final double tallest() {
    return insets() + Math.ceil(most * lineHeight() + (most - 1.0) * getLineSpacing());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(wholeHeight(width), tallest());
  }

  @Override
  protected double computePrefWidth(double height) {
    return unbreakable
        ? snappedLeftInset() + Math.ceil(broken().width()) + snappedRightInset()
        : super.computePrefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    if (unbreakable) {
      setText(broken().at(room(getWidth()), most));
    }
    super.layoutChildren();
    marks.draw(getChildren());
  }

  private double labelHeight(double width) {
    return super.computePrefHeight(width);
  }

  private double height(String lines) {
    measure();
    ruler.setLineSpacing(getLineSpacing());
    ruler.setText(lines);
    return insets() + ruler.getLayoutBounds().getHeight();
  }

  /// For the words of a line; a label that is asked without a width has one line.
  private double room(double width) {
    return width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
  }

  private double insets() {
    return snappedTopInset() + snappedBottomInset();
  }

  private BrokenLines broken() {
    measure();
    BrokenLines lines = broken;
    if (lines == null) {
      lines = new BrokenLines(words, getFont());
      broken = lines;
    }
    return lines;
  }

  /// A style may have brought another font.
  private void measure() {
    if (!getFont().equals(measured)) {
      measured = getFont();
      broken = null;
      ruler.setFont(measured);
      ruler.setText("x");
      line = ruler.getLayoutBounds().getHeight();
    }
  }
}
