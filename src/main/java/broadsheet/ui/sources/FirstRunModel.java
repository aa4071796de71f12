package broadsheet.ui.sources;

import broadsheet.news.NewSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What a newcomer chooses from: the catalogue, with the usual sources ticked.
public final class FirstRunModel {

  private final List<Choice> choices;
  private final IntegerBinding chosen;
  private final Consumer<List<NewSource>> follow;
  private final Runnable sample;

  /// A source and whether the newcomer wants it.
  public record Choice(NewSource source, BooleanProperty wanted) {

    public static Choice of(NewSource source, boolean usual) {
      return new Choice(source, new SimpleBooleanProperty(usual));
    }
  }

  /// @param follow follows what was chosen
  /// @param sample opens the sample edition instead
  public FirstRunModel(List<Choice> choices, Consumer<List<NewSource>> follow, Runnable sample) {
    this.choices = List.copyOf(choices);
    this.follow = follow;
    this.sample = sample;
    chosen =
        Bindings.createIntegerBinding(
            () -> wanted().size(),
            choices.stream().map(Choice::wanted).toArray(BooleanProperty[]::new));
  }

  public List<Choice> choices() {
    return choices;
  }

  /// How many are ticked.
  public IntegerBinding chosen() {
    return chosen;
  }

  /// Follows what is ticked.
  public void follow() {
    follow.accept(wanted());
  }

  public void sample() {
    sample.run();
  }

  private List<NewSource> wanted() {
    return choices.stream().filter(choice -> choice.wanted().get()).map(Choice::source).toList();
  }
}
