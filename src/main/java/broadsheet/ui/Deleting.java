package broadsheet.ui;

import broadsheet.library.Library;
import broadsheet.news.Listing;
import broadsheet.ui.headlines.TakenOut;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Excerpt;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.stream.Stream;

/// Deletes a story wherever it stands, goes on to the next, and lets the reader take it back. Of
/// several that were deleted one after another the last comes back first.
final class Deleting {

  /// Of a headline as the undo bar says it, in characters.
  private static final int SAID = 60;

  private final Library library;
  private final DeskModel model;
  private final Background background;
  private final UndoBar undo;
  private List<Deleted> lately = List.of();

  /// @param back puts it where it stood, open if it was
  private record Deleted(Listing story, TakenOut listed, Runnable back) {}

  Deleting(Library library, DeskModel model, Background background, UndoBar undo) {
    this.library = library;
    this.model = model;
    this.background = background;
    this.undo = undo;
  }

  /// It is off the screen at once, and the list goes on to the headline after it.
  void delete(Listing story) {
    Deleted one = takeOff(story);
    background.command(
        () -> library.bin().put(List.of(story.id())),
        deleted -> {
          one.listed().isGone();
          offer(Stream.concat(lately.stream(), Stream.of(one)).toList());
        });
  }

  /// Offers the last of these, and then those before it, for as long as nothing else is done.
  private void offer(List<Deleted> deleted) {
    Deleted last = deleted.getLast();
    undo.offer(
        Words.of("story.deleted", Excerpt.words(last.story().headline().title(), SAID)),
        () -> takeBack(last, deleted.subList(0, deleted.size() - 1)),
        () -> lately = List.of());
    lately = deleted;
  }

  private void takeBack(Deleted last, List<Deleted> before) {
    lately = List.of();
    if (!before.isEmpty()) {
      offer(before);
    }
    background.command(
        () -> {
          library.bin().takeBack(List.of(last.story().id()));
          return last;
        },
        taken -> taken.back().run());
  }

  private Deleted takeOff(Listing story) {
    boolean open = isOpen(story);
    TakenOut listed = model.headlines().takeOut(story.id());
    Runnable printed = model.front().takeOut(story.id());
    model.article().leave(story.id());
    return new Deleted(
        story,
        listed,
        () -> {
          listed.putBack();
          printed.run();
          if (open && !model.covers().front().get() && !model.headlines().select(story.id())) {
            model.article().open(story);
          }
        });
  }

  private boolean isOpen(Listing story) {
    Listing open = model.article().opened().get();
    return open != null && open.id().equals(story.id());
  }
}
