package broadsheet.ui.front;

/// What can take more height than it needs, so that its column reaches the foot of the page.
interface Elastic {

  /// By how much, in pixels, where it is that wide.
  double growth(double width);
}
