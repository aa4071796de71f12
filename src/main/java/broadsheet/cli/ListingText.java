package broadsheet.cli;

import broadsheet.news.Headline;
import broadsheet.news.Listing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A headline as lines of text for the terminal.
final class ListingText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

  private ListingText() {}

  /// "   12  Island ferries halted" and, below it, where and when it was printed.
  static String of(Listing listing) {
    return String.format(
        "%6d  %s%n        %s", listing.id().value(), listing.headline().title(), meta(listing));
  }

  /// "Harbour Wire · Busan · 24 Nov 2026 09:12 · unread · kept".
  static String meta(Listing listing) {
    Headline headline = listing.headline();
    List<String> parts = new ArrayList<>();
    parts.add(listing.sourceTitle());
    if (headline.dateline().place() != null) {
      parts.add(headline.dateline().place());
    }
    parts.add(time(listing.sorted()));
    if (!listing.state().read()) {
      parts.add("unread");
    }
    parts.add(listing.state().kept() ? "kept" : "not kept");
    if (listing.state().bookmarked()) {
      parts.add("bookmarked");
    }
    if (listing.problem() != null) {
      parts.add(listing.problem());
    }
    return String.join(" · ", parts);
  }

  static String time(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneId.systemDefault()).format(TIME);
  }
}
