package broadsheet;

import broadsheet.cli.House;
import broadsheet.ui.Desk;
import broadsheet.ui.DeskApplication;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the rooms together: the one place that knows them all.
final class WholeHouse implements House {

  @Override
  public Session open(@Nullable Path folder, boolean sample) throws RefusedException {
    return OpenLibrary.in(folder, sample);
  }

  @Override
  public boolean window(Session session) {
    if (!Display.isThere()) {
      return false;
    }
    OpenLibrary open = (OpenLibrary) session;
    DeskApplication.run(desk(open));
    return true;
  }

  @Override
  public int tour(Path directory) {
    return 1;
  }

  private static Desk desk(OpenLibrary open) {
    return new Desk(
        open.library(),
        open.updater(),
        Places.state(),
        List.of(),
        open::sampleSources,
        Clock.system(ZoneId.systemDefault()));
  }
}
