package broadsheet.ui.follow;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;

/// Sources that come to the window from outside: dropped on it, or on the clipboard.
public sealed interface Brought {

  /// What a file with sources in it is called by its end.
  Set<String> ENDS = Set.of(".opml", ".xml", ".txt", ".urls");

  /// A list that another reader wrote, or plain addresses.
  record Listed(Path file) implements Brought {}

  /// An address, many, or the text of a list.
  record Named(String text) implements Brought {}

  /// What there is on a board that may name sources. Any other text is left alone.
  ///
  /// Nothing is asked for that is not offered: of what is dragged from outside, GTK would then give
  /// what was dropped before.
  static Optional<Brought> on(Clipboard board) {
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    Optional<Brought> file =
        files.stream().map(File::toPath).filter(Brought::mayBeList).findFirst().map(Listed::new);
    return file.or(() -> board.hasUrl() ? named(board.getUrl()) : Optional.empty())
        .or(() -> board.hasString() ? named(board.getString()) : Optional.empty());
  }

  private static Optional<Brought> named(String text) {
    return Optional.ofNullable(text).filter(each -> Pasted.of(each).namesSources()).map(Named::new);
  }

  private static boolean mayBeList(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDS.stream().anyMatch(name::endsWith);
  }
}
