package broadsheet.ui.viewer;

import broadsheet.library.Library;
import broadsheet.news.Block.Figure;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// The pictures of an article: which one is seen, and what is told of it.
public final class ViewerModel {

  /// A picture is decoded no wider: more than a large display shows at twice its size.
  private static final int WIDEST = 4096;

  private static final int AS_IT_IS = 0;

  private final Library library;
  private final Pictures pictures;
  private final Background background;
  private final Background.Slot loading;
  private final List<Figure> figures;
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /// @param figures at least one
  /// @param first index of the one that is seen first
  public ViewerModel(
      Library library, Pictures pictures, Background background, List<Figure> figures, int first) {
    this.library = library;
    this.pictures = pictures;
    this.background = background;
    this.loading = background.slot();
    this.figures = List.copyOf(figures);
    show(first);
  }

  int count() {
    return figures.size();
  }

  /// Which of the pictures is seen, from 0.
  ReadOnlyIntegerProperty index() {
    return index.getReadOnlyProperty();
  }

  /// The picture itself; null while it is read, or if it is not kept.
  ReadOnlyObjectProperty<@Nullable Image> image() {
    return image.getReadOnlyProperty();
  }

  /// What there is to say: that the picture is not kept, or where it was saved.
  ReadOnlyStringProperty note() {
    return note.getReadOnlyProperty();
  }

  /// Caption and credit; empty if neither was printed.
  String caption() {
    String caption = Span.text(figure().caption()).strip();
    String credit = figure().credit();
    return credit == null || credit.isBlank() ? caption : (caption + " " + credit).strip();
  }

  /// What the picture shows, for those who cannot see it.
  String description() {
    return Objects.requireNonNullElseGet(figure().picture().alt(), this::caption);
  }

  /// The next picture; after the last one nothing changes.
  void next() {
    if (index.get() + 1 < figures.size()) {
      show(index.get() + 1);
    }
  }

  /// The picture before; before the first one nothing changes.
  void previous() {
    if (index.get() > 0) {
      show(index.get() - 1);
    }
  }

  /// The file's name as its publisher chose it.
  String fileName() {
    String path = Objects.requireNonNullElse(figure().picture().url().getPath(), "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isBlank() ? Words.of("viewer.file") : name;
  }

  /// Saves the picture as it was brought.
  void save(Path to) {
    URI url = figure().picture().url();
    background.command(
        () -> copy(url, to),
        saved ->
            note.set(
                saved
                    ? Words.of("viewer.saved", String.valueOf(to.getFileName()))
                    : Words.of("viewer.notKept")));
  }

  private boolean copy(URI url, Path to) throws IOException {
    Path kept = library.image(url).orElse(null);
    if (kept != null) {
      Files.copy(kept, to, StandardCopyOption.REPLACE_EXISTING);
    }
    return kept != null;
  }

  private void show(int at) {
    index.set(at);
    image.set(null);
    note.set("");
    Picture picture = figure().picture();
    int width = picture.width() > WIDEST ? WIDEST : AS_IT_IS;
    pictures.large(loading, picture.url(), width, this::shown);
  }

  private void shown(@Nullable Image found) {
    image.set(found);
    note.set(found == null ? Words.of("viewer.notKept") : "");
  }

  private Figure figure() {
    return figures.get(index.get());
  }
}
