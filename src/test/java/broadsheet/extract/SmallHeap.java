package broadsheet.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program in a process of its own that may use no more memory than it is given.
final class SmallHeap {

  private SmallHeap() {}

  /// @param heap MiB
  /// @param main what is run; its output is ours
  /// @return whether it ended well
  static boolean run(String heap, Class<?> main, String... args)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}
