package broadsheet.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Parses many files in one run, on all cores: an index of JSON lines `{"id","file","url"}` becomes
/// JSON lines of answers, in the same order. A file that fails gives a line that says so.
final class Batch {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Parser parser;

  Batch(Parser parser) {
    this.parser = parser;
  }

  /// @throws IOException if the index cannot be read or the answers cannot be written
  void run(Path index, Path out) throws IOException {
    List<String> lines = Files.readAllLines(index).stream().filter(l -> !l.isBlank()).toList();
    try (PrintWriter answers = new PrintWriter(Files.newBufferedWriter(out));
        Stream<String> work = lines.parallelStream()) {
      work.map(this::answer).forEachOrdered(answers::println);
      if (answers.checkError()) {
        throw new IOException("Cannot write " + out);
      }
    }
  }

  private String answer(String line) {
    JsonNode task = task(line);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("id", task.path("id"));
    try {
      byte[] file = Files.readAllBytes(Path.of(task.path("file").asText()));
      URI url = Addresses.parse(task.path("url").asText());
      String contentType =
          task.path("contentType").isTextual() ? task.path("contentType").asText() : null;
      long start = System.nanoTime();
      Parser.Answer parsed = parser.parse(file, contentType, url);
      double ms = (System.nanoTime() - start) / 1e6;
      switch (parsed) {
        case Parser.Answer.Json(var json) -> answer.setAll(json);
        case Parser.Answer.Nothing(var why, var json) -> {
          if (json == null) {
            answer.put("error", why);
          } else {
            answer.setAll(json);
          }
        }
      }
      answer.put("ms", ms);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      answer.put("error", String.valueOf(e));
    }
    return answer.toString();
  }

  private static JsonNode task(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException("The index has a line that is no JSON: " + line, e);
    }
  }
}
