package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;

/// A number. The file may have any from `least` to `most`; the page offers some.
///
/// @param name says a number in words
record Amount(double least, double most, List<Double> offered, DoubleFunction<String> name)
    implements Form.Single<Double> {

  Amount {
    offered = List.copyOf(offered);
  }

  /// The numbers to choose from while `now` is set: those offered, and that one.
  List<Double> around(double now) {
    return Stream.concat(offered.stream(), Stream.of(now)).distinct().sorted().toList();
  }

  @Override
  public boolean read(JsonNode json, Consumer<? super Double> into) {
    double number = json.asDouble(Double.NaN);
    boolean sensible = json.isNumber() && number >= least && number <= most;
    if (sensible) {
      into.accept(number);
    }
    return sensible;
  }

  /// Whole numbers are written as such.
  @Override
  public JsonNode written(Double value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return value == Math.rint(value) ? json.numberNode(value.intValue()) : json.numberNode(value);
  }

  @Override
  public Control control(ObjectProperty<Double> value) {
    return Controls.list(value, this::around, name::apply);
  }
}
