package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;

/// On or off.
record Switch() implements Form.Single<Boolean> {

  @Override
  public boolean read(JsonNode json, Consumer<? super Boolean> into) {
    if (json.isBoolean()) {
      into.accept(json.booleanValue());
    }
    return json.isBoolean();
  }

  @Override
  public JsonNode written(Boolean value) {
    return BooleanNode.valueOf(value);
  }

  @Override
  public Control control(ObjectProperty<Boolean> value) {
    return Controls.box(value);
  }
}
