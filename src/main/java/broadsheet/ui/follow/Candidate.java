package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.update.Found;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// A source that may be followed: a line that was pasted, an entry of a list or of the catalogue.
final class Candidate {

  /// What is known of it.
  sealed interface State {
    record Waiting() implements State {}

    record Looking() implements State {}

    /// @param followed true if the reader follows it already
    record Known(NewSource source, boolean followed, Preview preview) implements State {}

    /// @param why one plain sentence
    record Failed(String why) implements State {}
  }

  private final String named;
  private final String detail;
  private final ReadOnlyObjectWrapper<State> state;
  private final BooleanProperty wanted = new SimpleBooleanProperty();

  private Candidate(String named, String detail, State state) {
    this.named = named;
    this.detail = detail;
    this.state = new ReadOnlyObjectWrapper<>(state);
  }

  /// An address that nobody has looked at yet.
  static Candidate at(String address) {
    return new Candidate(address, address, new State.Waiting());
  }

  /// @param detail what is told of it below its title
  static Candidate of(NewSource source, String detail) {
    return new Candidate(
        source.title(), detail, new State.Known(source, false, new Preview.NotAsked()));
  }

  String title() {
    NewSource source = source();
    return source == null ? named : source.title();
  }

  String detail() {
    return detail;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Whether the reader wants to follow it; counts only while it can be followed.
  BooleanProperty wanted() {
    return wanted;
  }

  /// True if it is there and not followed yet.
  boolean canBeFollowed() {
    return state.get() instanceof State.Known(_, var followed, _) && !followed;
  }

  /// Null until it is known.
  @Nullable NewSource source() {
    return state.get() instanceof State.Known(var source, _, _) ? source : null;
  }

  /// Where it would be filed; null for nowhere.
  @Nullable String folder() {
    NewSource source = source();
    return source == null ? null : source.folder();
  }

  void looking() {
    state.set(new State.Looking());
  }

  /// Takes what was found at its address.
  void found(Found found, boolean followed) {
    state.set(
        switch (found) {
          case Found.Followable(var source, _, _) ->
              new State.Known(source, followed, Preview.of(found));
          case Found.Nothing(var why) -> new State.Failed(why);
        });
  }

  void followed(boolean followed) {
    if (state.get() instanceof State.Known(var source, _, var preview)) {
      state.set(new State.Known(source, followed, preview));
    }
  }

  void preview(Preview preview) {
    if (state.get() instanceof State.Known(var source, var followed, _)) {
      state.set(new State.Known(source, followed, preview));
    }
  }
}
