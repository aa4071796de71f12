package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// One of a few.
record Choice<T extends @Nullable Object>(List<Option<T>> options) implements Form.Single<T> {

  /// @param word what the file calls it
  /// @param name what the page calls it
  record Option<T extends @Nullable Object>(T value, String word, String name) {}

  Choice {
    options = List.copyOf(options);
  }

  /// One of these constants; the file calls them by their names in small letters.
  static <E extends Enum<E>> Choice<E> of(E[] constants, Function<E, String> name) {
    return new Choice<>(
        Stream.of(constants)
            .map(each -> new Option<>(each, word(each), name.apply(each)))
            .toList());
  }

  /// "contrast dark" for `CONTRAST_DARK`.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// What stands for `value`.
  Option<T> option(T value) {
    return options.stream()
        .filter(option -> Objects.equals(option.value(), value))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public boolean read(JsonNode json, Consumer<? super T> into) {
    Optional<Option<T>> found =
        options.stream().filter(option -> option.word().equals(json.asText())).findFirst();
    found.ifPresent(option -> into.accept(option.value()));
    return found.isPresent();
  }

  @Override
  public JsonNode written(T value) {
    return TextNode.valueOf(option(value).word());
  }

  @Override
  public Control control(ObjectProperty<T> value) {
    ObjectProperty<Option<T>> chosen = new SimpleObjectProperty<>(option(value.get()));
    value.subscribe(now -> chosen.set(option(now)));
    chosen.subscribe(option -> value.set(option.value()));
    return Controls.list(chosen, now -> options, Option::name);
  }
}
