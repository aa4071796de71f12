package broadsheet.ui.sources;

import broadsheet.ui.kit.Ask;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// The folders that a source can be filed in, as a list to choose from: none, those there are, and
/// a new one, whose name is then asked for.
final class FolderList {

  private record Option(@Nullable String folder, String name) {
    static Option of(@Nullable String folder) {
      return new Option(folder, Objects.requireNonNullElseGet(folder, FolderList::none));
    }
  }

  private FolderList() {}

  static Control of(SheetModel model) {
    Option fresh = new Option(null, Words.of("source.move.new"));
    ObjectProperty<Option> chosen = new SimpleObjectProperty<>(Option.of(model.folder().get()));
    Control list = Controls.list(chosen, now -> options(model, now, fresh), Option::name);
    chosen.subscribe(
        (was, now) -> {
          if (now.equals(fresh)) {
            chosen.set(was);
            Ask.name(list, Words.of("source.move.ask"), "", name -> chosen.set(Option.of(name)));
          } else {
            model.folder().set(now.folder());
          }
        });
    return list;
  }

  private static List<Option> options(SheetModel model, Option now, Option fresh) {
    List<Option> options = new ArrayList<>();
    options.add(Option.of(null));
    model.folders().stream().map(Option::of).forEach(options::add);
    if (!options.contains(now) && !now.equals(fresh)) {
      options.add(now);
    }
    options.add(fresh);
    return options;
  }

  private static String none() {
    return Words.of("source.move.none");
  }
}
