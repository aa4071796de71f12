package broadsheet.ui.article;

import broadsheet.ui.article.LinkMap.Stretch;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// The keyboard on an article's links: Tab selects one after the other, beginning with those in
/// sight, and leaves the text after the last; Enter follows the one that is selected.
final class LinkKeys {

  private final RichTextArea area;
  private final Supplier<LinkMap> links;
  private final Consumer<Optional<Stretch>> onto;
  private final Consumer<LinkTarget> follow;

  /// The link of a table that the reader is on: there the control selects nothing.
  private @Nullable Stretch inside;

  /// @param links those of the text that is shown
  /// @param onto told which link is selected; empty once none is
  LinkKeys(
      RichTextArea area,
      Supplier<LinkMap> links,
      Consumer<Optional<Stretch>> onto,
      Consumer<LinkTarget> follow) {
    this.area = area;
    this.links = links;
    this.onto = onto;
    this.follow = follow;
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.focusedProperty().subscribe((was, now) -> say(Optional.empty()));
    area.selectionProperty().subscribe((was, now) -> leaveTable());
    area.modelProperty().subscribe((was, now) -> inside = null);
  }

  private void pressed(KeyEvent key) {
    if (!key.getTarget().equals(area) || key.isControlDown() || key.isAltDown()) {
      return;
    }
    if (key.getCode() == KeyCode.TAB) {
      step(key);
    } else if (key.getCode() == KeyCode.ENTER) {
      selected().ifPresent(this::follow);
    }
  }

  /// Within the page the reader is on another link then.
  private void follow(Stretch link) {
    follow.accept(link.target());
    boolean stays = link.target() instanceof LinkTarget.Within;
    say(stays ? selected() : Optional.empty());
  }

  /// At either end the keyboard goes on to the next part of the window.
  private void step(KeyEvent key) {
    Optional<Stretch> here = selected();
    Optional<Stretch> next =
        key.isShiftDown()
            ? links.get().before(here.map(Stretch::from).orElseGet(this::lastSeen))
            : links.get().after(here.map(Stretch::to).orElseGet(this::firstSeen));
    if (next.isPresent()) {
      select(next.get());
      key.consume();
    } else if (here.isPresent()) {
      area.clearSelection();
    }
    say(next);
  }

  private void select(Stretch link) {
    if (link.inside()) {
      area.select(TextPos.ofLeading(link.from().index(), 0));
    } else {
      area.select(link.from(), link.to());
    }
  }

  private void say(Optional<Stretch> link) {
    inside = link.filter(Stretch::inside).orElse(null);
    onto.accept(link);
  }

  private void leaveTable() {
    if (inside != null) {
      say(Optional.empty());
    }
  }

  private Optional<Stretch> selected() {
    if (inside != null) {
      return Optional.of(inside);
    }
    SelectionSegment selection = area.getSelection();
    return selection == null
        ? Optional.empty()
        : links.get().of(selection.getMin(), selection.getMax());
  }

  private TextPos firstSeen() {
    return TextPos.ofLeading(seen(0).index(), 0);
  }

  private TextPos lastSeen() {
    return seen(area.getHeight());
  }

  private TextPos seen(double y) {
    var corner = area.localToScreen(area.getWidth() / 2, y);
    TextPos position = area.getTextPosition(corner.getX(), corner.getY());
    return position == null ? TextPos.ZERO : position;
  }
}
