package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every file is set by google-java-format. To mend what this finds, run it with
/// `mvn test -Dtest=FormattingTest -Dformat=write`.
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {

  private static final Formatter FORMATTER = new Formatter();

  @Test
  void everyFileIsFormatted() throws IOException {
    boolean write = "write".equals(System.getProperty("format"));
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String before = Files.readString(file);
        String after = format(file, before);
        if (!after.equals(before)) {
          unformatted.add(file);
          if (write) {
            Files.writeString(file, after);
          }
        }
      }
    }
    if (!write) {
      assertThat(unformatted).as("run with -Dformat=write to mend").isEmpty();
    }
  }

  private static String format(Path file, String source) {
    try {
      String tidy = RemoveUnusedImports.removeUnusedImports(source);
      return FORMATTER.formatSource(ImportOrderer.reorderImports(tidy, Style.GOOGLE));
    } catch (FormatterException e) {
      throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
    }
  }
}
