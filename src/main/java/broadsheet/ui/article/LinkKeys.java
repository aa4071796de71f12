package broadsheet.ui.article;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// The keyboard on an article's links: Tab selects one after the other, beginning with those in
/// sight, and leaves the text after the last; Enter follows the one that is selected.
final class LinkKeys {

  private final RichTextArea area;
  private final Supplier<LinkMap> links;
  private final Consumer<Optional<LinkTarget>> say;
  private final Consumer<LinkTarget> follow;

  /// @param links those of the text that is shown
  /// @param say tells where the selected link leads; empty once none is selected
  LinkKeys(
      RichTextArea area,
      Supplier<LinkMap> links,
      Consumer<Optional<LinkTarget>> say,
      Consumer<LinkTarget> follow) {
    this.area = area;
    this.links = links;
    this.say = say;
    this.follow = follow;
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.focusedProperty().subscribe((was, now) -> say.accept(Optional.empty()));
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
  private void follow(LinkMap.Stretch link) {
    follow.accept(link.target());
    boolean stays = link.target() instanceof LinkTarget.Within;
    say.accept(stays ? selected().map(LinkMap.Stretch::target) : Optional.empty());
  }

  /// At either end the keyboard goes on to the next part of the window.
  private void step(KeyEvent key) {
    Optional<LinkMap.Stretch> here = selected();
    Optional<LinkMap.Stretch> next =
        key.isShiftDown()
            ? links.get().before(here.map(LinkMap.Stretch::from).orElseGet(this::lastSeen))
            : links.get().after(here.map(LinkMap.Stretch::to).orElseGet(this::firstSeen));
    if (next.isPresent()) {
      area.select(next.get().from(), next.get().to());
      key.consume();
    } else if (here.isPresent()) {
      area.clearSelection();
    }
    say.accept(next.map(LinkMap.Stretch::target));
  }

  private Optional<LinkMap.Stretch> selected() {
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
