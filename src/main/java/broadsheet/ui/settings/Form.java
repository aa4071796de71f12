package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// What the values of a setting can be, and how the settings' file writes them.
public sealed interface Form<T extends @Nullable Object> permits Form.Single, KeyMap, SearchLines {

  /// Reads a value of the file.
  ///
  /// @return false if it makes no sense; then `into` gets nothing
  boolean read(JsonNode json, Consumer<? super T> into);

  /// A value as the file has it.
  JsonNode written(T value);

  /// One that is set with a single control.
  sealed interface Single<T extends @Nullable Object> extends Form<T>
      permits Choice, Amount, Family, Switch, Address {

    /// Follows `value` and sets it at once.
    Control control(ObjectProperty<T> value);
  }
}
