package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;

/// A typeface. The file may name any family; which of them the system has is known in the window
/// alone.
record Family() implements Form.Single<Typeface> {

  @Override
  public boolean read(JsonNode json, Consumer<? super Typeface> into) {
    boolean sensible = json.isTextual() && !json.textValue().isBlank();
    if (sensible) {
      into.accept(new Typeface(json.textValue().strip()));
    }
    return sensible;
  }

  @Override
  public JsonNode written(Typeface value) {
    return TextNode.valueOf(value.word());
  }

  @Override
  public Control control(ObjectProperty<Typeface> value) {
    return Controls.list(value, Family::around, Typeface::title);
  }

  /// Those offered, and the one that is set.
  private static List<Typeface> around(Typeface now) {
    return Stream.concat(Typeface.offered().stream(), Stream.of(now)).distinct().toList();
  }
}
