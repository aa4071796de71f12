package broadsheet.ui.sources;

import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves sources from folder to folder, or lets them go, each time with the chance to take it back.
public final class Filing {

  private final SourcesModel model;
  private final UndoBar undo;

  public Filing(SourcesModel model, UndoBar undo) {
    this.model = model;
    this.undo = undo;
  }

  /// @param folder null for none
  public void move(Source source, @Nullable String folder) {
    model.file(source.id(), folder);
    undo.offer(
        folder == null
            ? Words.of("source.movedOut", source.title())
            : Words.of("source.moved", source.title(), folder),
        () -> model.file(source.id(), source.folder()));
  }

  /// Follows a source no more. It goes for good once the chance to take that back is past.
  public void remove(Source source) {
    model.hide(source.id());
    undo.offer(
        Words.of("source.removed", source.title()),
        () -> model.unhide(source.id()),
        () -> model.remove(source.id()));
  }

  /// Gives a folder another name; if there is a folder of that name, the two become one.
  public void rename(String folder, String name) {
    if (name.equals(folder)) {
      return;
    }
    List<SourceId> inside = model.in(folder);
    model.fileAll(inside, folder, name);
    undo.offer(Words.of("folder.renamed", folder, name), () -> model.fileAll(inside, name, folder));
  }
}
