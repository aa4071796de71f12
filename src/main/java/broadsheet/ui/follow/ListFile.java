package broadsheet.ui.follow;

import broadsheet.exchange.Opml;
import broadsheet.exchange.OpmlResult;
import broadsheet.exchange.PlainText;
import java.nio.file.Path;

/// What a file with sources in it holds.
sealed interface ListFile {

  /// A list that another reader wrote, or what is none.
  record List(OpmlResult list) implements ListFile {}

  /// Addresses.
  record Plain(Pasted text) implements ListFile {}

  /// Blocks.
  static ListFile read(Path file) {
    return PlainText.read(file)
        .map(Pasted::of)
        .filter(text -> !(text instanceof Pasted.Markup))
        .<ListFile>map(Plain::new)
        .orElseGet(() -> new List(Opml.read(file)));
  }
}
