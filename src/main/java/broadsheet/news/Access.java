package broadsheet.news;

/// How much of the story the page gave us.
public enum Access {
  WHOLE,
  /// The text stops short: a teaser that leads elsewhere, or a page cut in transit.
  TRUNCATED,
  /// The publisher keeps the rest for subscribers.
  PAYWALLED
}
