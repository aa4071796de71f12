package broadsheet.ui.kit;

import broadsheet.news.Listing;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A headline in words, for those who hear the list.
public final class Speech {

  private Speech() {}

  /// Title, source, place, time, unread.
  public static String aloud(Listing listing, Times times) {
    return join(
        listing.headline().title(),
        listing.sourceTitle(),
        listing.headline().dateline().place(),
        times.since(listing.sorted()),
        listing.state().read() ? Words.of("spoken.read") : Words.of("spoken.unread"),
        listing.state().bookmarked() ? Words.of("spoken.bookmarked") : null,
        listing.state().kept() ? Words.of("spoken.kept") : null);
  }

  private static String join(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
