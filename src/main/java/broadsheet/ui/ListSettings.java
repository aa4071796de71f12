package broadsheet.ui;

import broadsheet.ui.headlines.HeadlinesModel;
import broadsheet.ui.headlines.ListLook;
import broadsheet.ui.settings.Density;
import broadsheet.ui.settings.Settings;
import javafx.util.Subscription;

/// Keeps the list of headlines and the settings in step, whichever of them the reader turns to.
final class ListSettings {

  private ListSettings() {}

  /// Until the answer is closed.
  static Subscription join(HeadlinesModel list, Settings settings) {
    ListLook look = list.look();
    list.order().bindBidirectional(settings.order());
    look.pictures().bindBidirectional(settings.thumbnails());
    Subscription density =
        settings
            .density()
            .subscribe(now -> look.compact().set(now == Density.COMPACT))
            .and(look.compact().subscribe((was, now) -> settings.density().set(density(now))));
    return density.and(
        () -> {
          list.order().unbindBidirectional(settings.order());
          look.pictures().unbindBidirectional(settings.thumbnails());
        });
  }

  private static Density density(boolean compact) {
    return compact ? Density.COMPACT : Density.COMFORTABLE;
  }
}
