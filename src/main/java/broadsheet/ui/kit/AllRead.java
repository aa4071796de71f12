package broadsheet.ui.kit;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import java.util.List;

/// Marks everything in a selection read, and lets the reader take it back.
public final class AllRead {

  private final Library library;
  private final Background background;
  private final UndoBar undo;

  public AllRead(Library library, Background background, UndoBar undo) {
    this.library = library;
    this.background = background;
    this.undo = undo;
  }

  /// Marks what is unread in `selection`, listed so far or not.
  public void in(Selection selection) {
    background.command(() -> library.markAllRead(selection), this::say);
  }

  private void say(List<ArticleId> marked) {
    if (marked.isEmpty()) {
      undo.say(Words.of("allRead.none"));
    } else {
      undo.offer(
          Words.count("allRead.done", marked.size()),
          () -> background.command(() -> library.markRead(marked, false)));
    }
  }
}
