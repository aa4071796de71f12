package broadsheet.ui.tour;

import broadsheet.ui.Desk;

/// Where the tour takes place; the top floor supplies it.
@FunctionalInterface
public interface Premises {

  /// Opens the tour's library.
  ///
  /// @param online false to find the sample edition's server gone, as on a train
  Opened open(boolean online) throws Exception;

  /// An open desk, and how to close all that belongs to it.
  record Opened(Desk desk, Runnable close) {}
}
