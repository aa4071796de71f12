package broadsheet.ui.headlines;

import broadsheet.ui.headlines.Row.Entry;
import org.jspecify.annotations.Nullable;

/// What of the list is in sight, which the view alone knows.
interface Sight {

  /// Without a view: all that is held.
  Sight NONE =
      new Sight() {
        @Override
        public boolean isAtTop() {
          return true;
        }

        @Override
        public @Nullable Entry first() {
          return null;
        }

        @Override
        public void toTop() {}
      };

  /// Whether the first row is in sight.
  boolean isAtTop();

  /// The first headline that is wholly in sight; null if none is.
  @Nullable Entry first();

  /// Turns to the first row.
  void toTop();
}
