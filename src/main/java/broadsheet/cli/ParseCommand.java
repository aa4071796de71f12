package broadsheet.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parse article` and `parse feed`: the cut alone, without a library.
abstract class ParseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..2",
      paramLabel = "FILE",
      description = {
        "The file to parse. With --batch, INDEX and OUT: INDEX has JSON lines "
            + "{\"id\",\"file\",\"url\"}, OUT takes one JSON line of answer for each."
      })
  private List<Path> files = List.of();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the file was found; relative links are resolved against it.")
  private @Nullable String url;

  @Option(names = "--batch", description = "Parse all files of an index, on all cores.")
  private boolean batch;

  abstract Parser parser();

  @Override
  public final Integer call() throws IOException {
    if (batch != (files.size() == 2)) {
      throw new ParameterException(
          spec.commandLine(), "One FILE is parsed, or with --batch an INDEX into an OUT.");
    }
    return batch ? all() : one(files.getFirst());
  }

  private int all() throws IOException {
    new Batch(parser()).run(files.get(0), files.get(1));
    return 0;
  }

  int one(Path file) throws IOException {
    return switch (parser().parse(Files.readAllBytes(file), null, address(file))) {
      case Parser.Answer.Json(var json) -> {
        print(json);
        yield 0;
      }
      case Parser.Answer.Nothing(var why, var json) -> {
        if (json != null) {
          print(json);
        }
        err().println(why);
        yield 1;
      }
    };
  }

  private void print(ObjectNode json) throws IOException {
    out().println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json));
  }

  final URI address(Path file) {
    return url == null ? file.toAbsolutePath().toUri() : Addresses.parse(url);
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
