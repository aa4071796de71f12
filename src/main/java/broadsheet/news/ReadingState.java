package broadsheet.news;

/// What the reader and the library did with a headline.
///
/// @param read the reader has opened it, or marked it so
/// @param bookmarked the reader keeps it; no clean-up touches it
/// @param kept its whole article is on disk and opens without a network
public record ReadingState(boolean read, boolean bookmarked, boolean kept) {

  public static final ReadingState NEW = new ReadingState(false, false, false);
}
