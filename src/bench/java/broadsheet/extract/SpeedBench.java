package broadsheet.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How long a page takes, step by step, beside a bare parse of the same page; and how many
/// megabytes of feed are read in a second, beside ROME. One thread, one warm JVM.
///
/// Arguments: a folder of pages (`.html`, sub-folders too), a folder of feeds or `-`, and, to be
/// done sooner, a number n: only each n-th page is taken.
public final class SpeedBench {

  private SpeedBench() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    int each = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    PageSpeed.run(files(Path.of(args[0]), ".html", each), out);
    if (args.length > 1 && !args[1].equals("-")) {
      FeedSpeed.run(files(Path.of(args[1]), "", 1), out);
    }
  }

  private static List<Path> files(Path folder, String ending, int each) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(ending))
              .sorted()
              .toList();
      return Stream.iterate(0, i -> i < files.size(), i -> i + each).map(files::get).toList();
    }
  }
}
