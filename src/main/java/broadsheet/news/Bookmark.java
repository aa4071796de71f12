package broadsheet.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A headline that the reader keeps, exempt from every clean-up.
public record Bookmark(Listing listing, Instant added, @Nullable String note, List<String> tags) {
  public Bookmark {
    tags = List.copyOf(tags);
  }
}
