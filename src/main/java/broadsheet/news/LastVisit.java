package broadsheet.news;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one visit to a source leaves for the next.
///
/// @param bodyHash of the last body of which everything was brought: an equal one has nothing new
/// @param bodyCame when the server last sent a body, instead of saying that nothing had changed
/// @param move where the source says that it moved; absent if it is where it was
public record LastVisit(
    Validators validators,
    @Nullable String bodyHash,
    @Nullable Instant bodyCame,
    @Nullable Move move) {

  public static final LastVisit NONE = new LastVisit(Validators.NONE, null, null, null);

  /// A permanent redirect.
  ///
  /// @param since when it was first seen; it was the same at every visit since
  public record Move(URI to, Instant since) {}
}
