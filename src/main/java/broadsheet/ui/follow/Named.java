package broadsheet.ui.follow;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the options of a list to choose from are called.
final class Named<T> extends StringConverter<@Nullable T> {

  private final Function<@Nullable T, String> name;

  Named(Function<@Nullable T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T option) {
    return name.apply(option);
  }

  @Override
  public @Nullable T fromString(String words) {
    throw new UnsupportedOperationException("Nothing is typed here");
  }
}
