package broadsheet.extract.front;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A feed that a page declares.
///
/// @param title what the page calls the feed
public record FeedLink(URI url, @Nullable String title) {}
