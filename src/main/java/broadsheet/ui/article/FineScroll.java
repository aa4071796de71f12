package broadsheet.ui.article;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Scrolls a text by pixels. The text control does so within a gesture alone; outside of one it
/// goes a tenth of its height for whatever it is told, be it a wheel's notch or the least move of a
/// touchpad.
final class FineScroll {

  /// What JavaFX makes of one notch of a wheel.
  private static final double NOTCH = 40;

  private final RichTextArea area;
  private boolean gesture;
  private boolean own;

  FineScroll(RichTextArea area) {
    this.area = area;
    area.addEventFilter(ScrollEvent.SCROLL_STARTED, started -> gesture = true);
    area.addEventFilter(ScrollEvent.SCROLL_FINISHED, finished -> gesture = false);
    area.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
  }

  /// Goes down by so many pixels, up if they are below zero; at most the height of the control.
  void by(double pixels) {
    Node text = area.lookup(".content");
    if (text != null) {
      own = true;
      Event.fireEvent(text, event(ScrollEvent.SCROLL_STARTED, 0));
      Event.fireEvent(text, event(ScrollEvent.SCROLL, -pixels));
      Event.fireEvent(text, event(ScrollEvent.SCROLL_FINISHED, 0));
      own = false;
    }
  }

  private void scrolled(ScrollEvent event) {
    double down = -event.getDeltaY();
    if (!own && !gesture && !event.isShortcutDown() && Math.abs(down) < NOTCH) {
      event.consume();
      by(down);
    }
  }

  private static ScrollEvent event(EventType<ScrollEvent> type, double delta) {
    return new ScrollEvent(
        type,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        delta,
        0,
        delta,
        HorizontalTextScrollUnits.NONE,
        0,
        VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
