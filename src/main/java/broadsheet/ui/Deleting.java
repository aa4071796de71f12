package broadsheet.ui;

import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Excerpt;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import java.util.List;

/// Deletes a story wherever it stands, goes on to the next, and lets the reader take it back.
final class Deleting {

  /// Of a headline as the undo bar says it, in characters.
  private static final int SAID = 60;

  private final Library library;
  private final DeskModel model;
  private final Background background;
  private final UndoBar undo;

  Deleting(Library library, DeskModel model, Background background, UndoBar undo) {
    this.library = library;
    this.model = model;
    this.background = background;
    this.undo = undo;
  }

  /// It is off the screen at once, and the list goes on to the headline after it.
  void delete(Listing story) {
    List<ArticleId> one = List.of(story.id());
    Runnable back = takeOff(story);
    background.command(
        () -> library.bin().put(one),
        deleted ->
            undo.offer(
                Words.of("story.deleted", Excerpt.words(story.headline().title(), SAID)),
                () -> takeBack(one, back)));
  }

  private void takeBack(List<ArticleId> deleted, Runnable back) {
    background.command(
        () -> {
          library.bin().takeBack(deleted);
          return deleted;
        },
        done -> back.run());
  }

  /// @return puts it where it stood, open if it was
  private Runnable takeOff(Listing story) {
    boolean open = isOpen(story);
    Runnable listed = model.headlines().takeOut(story.id());
    Runnable printed = model.front().takeOut(story.id());
    model.article().leave(story.id());
    return () -> {
      listed.run();
      printed.run();
      if (open && !model.covers().front().get() && !model.headlines().select(story.id())) {
        model.article().open(story);
      }
    };
  }

  private boolean isOpen(Listing story) {
    Listing open = model.article().opened().get();
    return open != null && open.id().equals(story.id());
  }
}
