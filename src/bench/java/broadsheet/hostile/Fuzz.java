package broadsheet.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What Jazzer, a fuzzer that watches which code its inputs reach, calls by these names.
///
/// Without a fuzzer, [#main] writes the seeds of a target to a folder, for it to begin with.
public final class Fuzz {

  private static Target target = Target.FEED;

  private Fuzz() {}

  /// @param args the name of the target
  public static void fuzzerInitialize(String[] args) {
    target = Target.valueOf(args[0]);
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    target.read(bytes);
  }

  /// @param args the name of the target, and the folder
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<byte[]> seeds = Target.valueOf(args[0]).seeds().toList();
    for (int n = 0; n < seeds.size(); n++) {
      Files.write(folder.resolve("seed-" + n), seeds.get(n));
    }
  }
}
