package broadsheet.ui.sidebars;

import broadsheet.library.Change;
import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.ui.kit.Background;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The sidebars of the open article, in page order.
public final class SidebarsModel {

  private final Library library;
  private final Background.Slot asking;
  private final Consumer<Listing> open;
  private final ObservableList<PrintedSidebar> groups = FXCollections.observableArrayList();
  private @Nullable Listing beside;

  /// @param open opens a headline that the reader chose here
  public SidebarsModel(Library library, Background background, Consumer<Listing> open) {
    this.library = library;
    this.asking = background.slot();
    this.open = open;
  }

  public ObservableList<PrintedSidebar> groups() {
    return groups;
  }

  /// Shows the sidebars beside an article; null for none.
  public void beside(@Nullable Listing article) {
    beside = article;
    if (article == null) {
      asking.drop();
      groups.clear();
    } else {
      ask(article.id());
    }
  }

  /// Opens a headline of a group.
  public void open(Listing headline) {
    open.accept(headline);
  }

  /// The library changed: reads the groups again if one of their headlines is among that.
  public void changed(Change change) {
    Listing article = beside;
    if (article != null && touches(change, article)) {
      ask(article.id());
    }
  }

  private boolean touches(Change change, Listing article) {
    return change.articles().contains(article.id())
        || groups.stream()
            .flatMap(group -> group.headlines().stream())
            .anyMatch(headline -> change.articles().contains(headline.id()));
  }

  private void ask(ArticleId id) {
    asking.ask(() -> library.sidebars(id), groups::setAll);
  }
}
