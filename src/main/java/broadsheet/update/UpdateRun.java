package broadsheet.update;

import java.util.List;
import java.util.function.Consumer;

/// One update under way.
public interface UpdateRun {

  Progress progress();

  /// The articles that could not be brought so far.
  List<Missing> missing();

  /// Calls `listener` at most ten times a second and once at the end, on a thread of its own.
  void onProgress(Consumer<Progress> listener);

  /// Asks the run to end soon. What is under way is dropped whole; nothing half is kept.
  void stop();

  /// Waits for the end.
  Progress await() throws InterruptedException;
}
