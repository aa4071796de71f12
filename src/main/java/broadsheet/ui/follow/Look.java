package broadsheet.ui.follow;

import broadsheet.library.Library;
import broadsheet.update.Found;
import broadsheet.update.Found.Followable;
import java.util.List;

/// What one look at the web brought.
///
/// @param followed true if that is followed already
record Look(Found found, boolean followed) {

  /// Blocks.
  static Look of(Found found, Library library) {
    return new Look(
        found,
        found instanceof Followable(var source, _, _)
            && !library.followed(List.of(source.url())).isEmpty());
  }

  /// Tells it to the candidate that was looked for; what can be followed is wanted.
  void tell(Candidate candidate) {
    candidate.found(found, followed);
    candidate.wanted().set(candidate.canBeFollowed());
  }
}
