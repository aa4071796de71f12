package broadsheet.ui.follow;

import broadsheet.exchange.Opml;
import broadsheet.library.Library;
import broadsheet.news.Source;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Saves the list of sources as a file that other readers can read (OPML).
public final class ListExport {

  private final Library library;
  private final Background background;
  private final Consumer<String> say;

  /// @param say tells the reader what came of it
  public ListExport(Library library, Background background, Consumer<String> say) {
    this.library = library;
    this.background = background;
    this.say = say;
  }

  /// A file that is there is overwritten: the reader was asked.
  public void to(Path file) {
    background.command(() -> write(file), say);
  }

  private String write(Path file) {
    List<Source> sources = library.sources();
    try {
      Files.writeString(file, Opml.write(sources));
      return Words.count("export.done", sources.size(), file);
    } catch (IOException e) {
      return Words.of("export.failed", file);
    }
  }
}
