package broadsheet.ui.follow;

import broadsheet.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What narrows the catalogue: words, and a region, a language and a subject to choose.
final class CatalogueFilters extends FlowPane {

  private final TextField words = new TextField();

  CatalogueFilters(CatalogueModel model) {
    getStyleClass().add("catalogue-filters");
    words.setPromptText(Words.of("catalogue.search"));
    words.setAccessibleText(Words.of("catalogue.search"));
    words.textProperty().bindBidirectional(model.typed());
    getChildren()
        .addAll(
            words,
            choice(
                model.regions(),
                CatalogueWords::region,
                Words.of("catalogue.regions"),
                model.region()),
            choice(
                model.languages(),
                CatalogueWords::language,
                Words.of("catalogue.languages"),
                model.language()),
            choice(
                model.subjects(),
                CatalogueWords::subject,
                Words.of("catalogue.subjects"),
                model.subject()));
  }

  @Override
  public void requestFocus() {
    words.requestFocus();
  }

  /// @param all what stands for no choice, the first option
  private static <T> ComboBox<@Nullable T> choice(
      List<T> options, Function<T, String> name, String all, ObjectProperty<@Nullable T> chosen) {
    ComboBox<@Nullable T> choice = new ComboBox<>();
    List<@Nullable T> items = new ArrayList<>();
    items.add(null);
    items.addAll(options);
    choice.getItems().setAll(items);
    choice.setConverter(new Named<>(option -> option == null ? all : name.apply(option)));
    choice.valueProperty().bindBidirectional(chosen);
    choice.setAccessibleText(all);
    return choice;
  }
}
