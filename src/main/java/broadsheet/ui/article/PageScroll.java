package broadsheet.ui.article;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/// How far a text is scrolled. The text control tells it by its scroll bar alone.
final class PageScroll {

  /// A page on keeps a little of what was read in sight.
  private static final double PAGE = 0.9;

  /// It begins with a whole line; where none is near, as under a tall picture, anywhere.
  private static final double LEAST_PAGE = 0.6;

  /// Over the first line of a page, in pixels.
  private static final double AIR = 4;

  /// Shares of the height: what is nearer to an edge is brought to where it is at ease.
  private static final double EDGE = 0.15;

  private static final double EASE = 0.4;

  private static final double END = 1 - 1e-6;

  private final RichTextArea area;
  private final FineScroll fine;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private @Nullable ScrollBar bar;

  /// Where the text is to lie once it is laid out; null as soon as it does.
  private @Nullable Double awaited;

  PageScroll(RichTextArea area) {
    this.area = area;
    fine = new FineScroll(area);
    area.skinProperty().subscribe(this::find);
    AfterLayout.of(area, this::settle);
  }

  /// How much of what can be scrolled lies above: 0 at the top, 1 at the end.
  ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /// True if some of the text is out of sight.
  boolean needed() {
    return bar != null && bar.isVisible();
  }

  /// False until the text lies where it was last told to.
  boolean settled() {
    return awaited == null;
  }

  /// Where the text lies or, until it is laid out, where it is to lie: what the scroll bar says
  /// meanwhile is worth nothing.
  double place() {
    return awaited == null ? share.get() : awaited;
  }

  /// Goes there as soon as the text is laid out, before it is painted: only then is it known where
  /// it is.
  void to(double wanted) {
    awaited = wanted;
  }

  /// Goes a page on.
  ///
  /// @return false if the end is in sight already
  boolean pageOn() {
    if (!needed() || share.get() >= END) {
      return false;
    }
    double height = area.getHeight();
    by(LineTops.last(area, LEAST_PAGE * height, PAGE * height).orElse(PAGE * height) - AIR);
    return true;
  }

  void pageBack() {
    by(-PAGE * area.getHeight());
  }

  /// Goes down by so many pixels, up if they are below zero.
  void by(double pixels) {
    fine.by(pixels);
  }

  void toTop() {
    set(0);
  }

  void toEnd() {
    set(1);
  }

  /// Brings a node of the text that is out of sight, or near an edge, to where it is read
  /// with ease.
  void reveal(@Nullable Node node) {
    if (node == null || !needed()) {
      return;
    }
    double height = area.getHeight();
    double at = area.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
    if (at < height * EDGE || at > height * (1 - EDGE)) {
      set(share.get() + (at - height * EASE) / hidden());
    }
  }

  /// How many pixels of the text are out of sight, as far as the control can tell.
  private double hidden() {
    double visible = bar == null ? 1 : bar.getVisibleAmount();
    double height = area.getHeight();
    return Math.max(1, height / visible - height);
  }

  /// To move the bar, even by nothing that is seen, lays the text out three times.
  private void set(double wanted) {
    if (bar != null && share.get() != wanted) {
      bar.setValue(Math.clamp(wanted, 0, 1));
    }
  }

  private void find() {
    for (Node node : area.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar found && found.getOrientation() == Orientation.VERTICAL) {
        bar = found;
        share.bind(
            Bindings.createDoubleBinding(
                () -> found.isVisible() ? Math.clamp(found.getValue(), 0, 1) : 0,
                found.valueProperty(),
                found.visibleProperty()));
      }
    }
  }

  private void settle() {
    Double wanted = awaited;
    if (wanted != null && needed()) {
      awaited = null;
      set(wanted);
    }
  }
}
