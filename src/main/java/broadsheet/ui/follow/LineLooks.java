package broadsheet.ui.follow;

import broadsheet.library.Library;
import broadsheet.ui.kit.Background;
import broadsheet.update.Updater;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/// Looks at addresses, a few at a time, in order.
final class LineLooks {

  private static final int AT_A_TIME = 4;

  private final Library library;
  private final Updater updater;
  private final List<Background.Slot> lanes;
  private final Queue<Candidate> waiting = new ArrayDeque<>();

  LineLooks(Library library, Updater updater, Background background) {
    this.library = library;
    this.updater = updater;
    lanes = Stream.generate(background::slot).limit(AT_A_TIME).toList();
  }

  /// Looks at these instead of what is under way.
  void start(List<Candidate> lines) {
    stop();
    waiting.addAll(lines);
    lanes.forEach(this::next);
  }

  /// Begins no other look, and drops the answers to those that are under way.
  void stop() {
    waiting.clear();
    lanes.forEach(Background.Slot::drop);
  }

  private void next(Background.Slot lane) {
    Candidate line = waiting.poll();
    if (line != null) {
      String address = line.title();
      line.looking();
      lane.ask(
          () -> Look.of(updater.find(address), library),
          look -> {
            look.tell(line);
            next(lane);
          });
    }
  }
}
