package broadsheet;

import broadsheet.cli.CommandLineFace;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Reads the command line, opens the library and picks a face.
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Logs.open(Places.state());
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    System.exit(CommandLineFace.run(new WholeHouse(), out, err, words(args)));
  }

  /// Maven hands over the words after the program's name as one property.
  private static String[] words(String[] args) {
    String fromMaven = System.getProperty("broadsheet.args", "").strip();
    return args.length > 0 || fromMaven.isEmpty() ? args : fromMaven.split("\\s+");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
