package broadsheet.ui.article;

import broadsheet.library.Change;
import broadsheet.library.Library;
import broadsheet.news.Article;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Background;
import broadsheet.update.Updater;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The article that lies open.
public final class ArticleModel {

  private final Library library;
  private final Updater updater;
  private final Background background;
  private final Background.Slot opening;
  private final ReadOnlyObjectWrapper<@Nullable Listing> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>();

  public ArticleModel(Library library, Updater updater, Background background) {
    this.library = library;
    this.updater = updater;
    this.background = background;
    this.opening = background.slot();
  }

  /// The headline that lies open; null if none does.
  public ReadOnlyObjectProperty<@Nullable Listing> opened() {
    return opened.getReadOnlyProperty();
  }

  /// Its article; null until it is read from the library, and if it is not kept.
  public ReadOnlyObjectProperty<@Nullable Article> article() {
    return article.getReadOnlyProperty();
  }

  /// Opens a headline and marks it read. One that is not kept is brought from the network.
  public void open(Listing listing) {
    opened.set(listing);
    article.set(null);
    opening.ask(() -> kept(listing), found -> article.set(found.orElse(null)));
    if (!listing.state().read()) {
      background.command(() -> library.markRead(List.of(listing.id()), true));
    }
  }

  /// Lays nothing open.
  public void close() {
    opening.drop();
    opened.set(null);
    article.set(null);
  }

  /// The library changed: reads what lies open again if it is among that.
  public void changed(Change change) {
    Listing open = opened.get();
    if (open != null && change.articles().contains(open.id())) {
      opening.ask(() -> library.listing(open.id()), found -> found.ifPresent(opened::set));
    }
  }

  private Optional<Article> kept(Listing listing) throws InterruptedException {
    if (!listing.state().kept()) {
      updater.bring(listing.id());
    }
    return library.article(listing.id());
  }
}
