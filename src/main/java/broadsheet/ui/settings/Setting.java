package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// One thing that the reader can set.
///
/// @param <T> its values
final class Setting<T extends @Nullable Object> {

  private final String key;
  private final String name;
  private final Form<T> form;
  private final ObjectProperty<T> value;
  private final ReadOnlyStringWrapper nonsense = new ReadOnlyStringWrapper("");

  /// @param key what the file calls it
  /// @param name what the page calls it
  /// @param usual holds until the reader sets something else
  Setting(String key, String name, Form<T> form, T usual) {
    this.key = key;
    this.name = name;
    this.form = form;
    value = new SimpleObjectProperty<>(usual);
    value.subscribe((was, now) -> nonsense.set(""));
  }

  String key() {
    return key;
  }

  String name() {
    return name;
  }

  ObjectProperty<T> value() {
    return value;
  }

  /// What the file has that makes no sense, until the reader sets another value; empty if nothing.
  ReadOnlyStringProperty nonsense() {
    return nonsense.getReadOnlyProperty();
  }

  /// Takes a value of the file.
  ///
  /// @return false if it makes no sense, and the value stays
  boolean read(JsonNode json) {
    boolean sensible = form.read(json, value::set);
    nonsense.set(sensible ? "" : json.toString());
    return sensible;
  }

  /// The value as the file has it.
  JsonNode written() {
    return form.written(value.get());
  }

  /// What it is set with; empty if that takes more than one control.
  Optional<Control> control() {
    return form instanceof Form.Single<T> single
        ? Optional.of(single.control(value))
        : Optional.empty();
  }
}
