package broadsheet.news;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the reader set for one source.
///
/// @param every how often it is asked; absent to let its own rhythm decide
public record SourceSettings(@Nullable Duration every) {

  public static final SourceSettings USUAL = new SourceSettings(null);
}
