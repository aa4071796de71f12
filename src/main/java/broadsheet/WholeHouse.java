package broadsheet;

import broadsheet.cli.House;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Puts the rooms together: the one place that knows them all.
final class WholeHouse implements House {

  @Override
  public Session open(@Nullable Path folder, boolean sample) throws RefusedException {
    return OpenLibrary.in(folder, sample);
  }

  @Override
  public boolean window(Session session) {
    return false;
  }

  @Override
  public int tour(Path directory) {
    return 1;
  }
}
