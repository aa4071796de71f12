package broadsheet.ui.follow;

import broadsheet.ui.follow.Candidate.State;
import java.util.List;

/// How it stands with a list of candidates.
///
/// @param all how many there are
/// @param wanted those that would be followed now
/// @param followed those that are followed already
/// @param failed those where nothing was found
/// @param open those that were not looked at yet
record Tally(int all, int wanted, int followed, int failed, int open) {

  static Tally of(List<Candidate> candidates) {
    int wanted = 0;
    int followed = 0;
    int failed = 0;
    int open = 0;
    for (Candidate each : candidates) {
      switch (each.state().get()) {
        case State.Known(_, var already, _) -> {
          followed += already ? 1 : 0;
          wanted += !already && each.wanted().get() ? 1 : 0;
        }
        case State.Failed _ -> failed++;
        case State.Waiting _, State.Looking _ -> open++;
      }
    }
    return new Tally(candidates.size(), wanted, followed, failed, open);
  }
}
