package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the values of a setting can be, and how the settings' file writes them.
sealed interface Form<T extends @Nullable Object> permits Choice, Amount, Switch, Address, KeyMap {

  /// Reads a value of the file.
  ///
  /// @return false if it makes no sense; then `into` gets nothing
  boolean read(JsonNode json, Consumer<? super T> into);

  /// A value as the file has it.
  JsonNode written(T value);
}
