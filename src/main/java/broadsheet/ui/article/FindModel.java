package broadsheet.ui.article;

import broadsheet.ui.article.Found.Hit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Looks for words in the article that lies open.
final class FindModel {

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final StringProperty wanted = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private List<List<String>> texts = List.of();
  private List<List<Folded>> folded = List.of();

  FindModel() {
    wanted.subscribe(this::look);
  }

  /// True while the reader is looking for something.
  ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /// What the reader typed.
  StringProperty wanted() {
    return wanted;
  }

  ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /// Looks in these paragraphs from now on, each of one or more texts.
  void in(List<List<String>> paragraphs) {
    texts = paragraphs;
    folded = List.of();
    found.set(Found.NOTHING); // what was found elsewhere means nothing here
    look();
  }

  void begin() {
    open.set(true);
    look();
  }

  /// Ends looking; what was typed is there the next time.
  void end() {
    open.set(false);
    look();
  }

  void next() {
    found.set(found.get().moved(1));
  }

  void previous() {
    found.set(found.get().moved(-1));
  }

  private void look() {
    String query = Folded.query(wanted.get());
    if (!open.get() || query.isEmpty()) {
      found.set(Found.NOTHING);
      return;
    }
    if (folded.isEmpty()) {
      folded = texts.stream().map(each -> each.stream().map(Folded::of).toList()).toList();
    }
    List<Hit> hits = new ArrayList<>();
    for (int paragraph = 0; paragraph < folded.size(); paragraph++) {
      List<Folded> parts = folded.get(paragraph);
      for (int part = 0; part < parts.size(); part++) {
        for (Folded.Range range : parts.get(part).all(query)) {
          hits.add(new Hit(paragraph, part, range));
        }
      }
    }
    found.set(Found.first(hits));
  }
}
