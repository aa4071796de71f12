package broadsheet.ui.settings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/// What a setting is set with. Each control follows its setting and sets it at once.
public final class Controls {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private Controls() {}

  /// A list to choose from.
  ///
  /// @param options those to offer while a value is set
  public static <T> Control list(
      ObjectProperty<T> value, Function<T, List<T>> options, Function<T, String> name) {
    ComboBox<T> list = new ComboBox<>();
    list.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T option) {
            return option == null ? "" : name.apply(option);
          }

          @Override
          public T fromString(String words) {
            throw new UnsupportedOperationException("Nothing is typed here");
          }
        });
    value.subscribe(
        now -> {
          if (!list.getItems().equals(options.apply(now))) {
            list.getItems().setAll(options.apply(now));
          }
          list.setValue(now);
        });
    list.setOnAction(
        chosen -> {
          if (list.getValue() != null) {
            value.set(list.getValue());
          }
        });
    return list;
  }

  public static Control box(ObjectProperty<Boolean> value) {
    CheckBox box = new CheckBox();
    value.subscribe(box::setSelected);
    box.setOnAction(pressed -> value.set(box.isSelected()));
    return box;
  }

  /// A field, taken when it is left or by Enter; what makes no sense is marked and not taken.
  public static TextField field(Property<String> value, Predicate<String> sensible) {
    TextField field = new TextField();
    field.setPrefColumnCount(18);
    value.subscribe(field::setText);
    Runnable take =
        () -> {
          if (sensible.test(field.getText())) {
            value.setValue(field.getText().strip());
          }
        };
    field.setOnAction(entered -> take.run());
    field.focusedProperty().subscribe((was, focused) -> take.run());
    field
        .textProperty()
        .subscribe(typed -> field.pseudoClassStateChanged(WRONG, !sensible.test(typed)));
    return field;
  }
}
