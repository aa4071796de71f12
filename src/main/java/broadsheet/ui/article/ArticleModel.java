package broadsheet.ui.article;

import broadsheet.library.Change;
import broadsheet.library.Library;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.article.Reading.Missing;
import broadsheet.ui.article.Reading.Nothing;
import broadsheet.ui.article.Reading.Open;
import broadsheet.ui.article.Reading.Opening;
import broadsheet.ui.article.Reading.Wish;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Marks;
import broadsheet.update.Brought;
import broadsheet.update.Updater;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The article that lies open, and the way that led to it.
public final class ArticleModel {

  private final Library library;
  private final Updater updater;
  private final Background background;
  private final Marks marks;
  private final Consumer<String> browser;
  private final Background.Slot opening;
  private final Background.Slot refreshing;
  private final Background.Slot following;
  private final Positions positions;
  private final Trail trail = new Trail();
  private final FindModel find = new FindModel();
  private final ReadOnlyObjectWrapper<@Nullable Listing> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(new Nothing());

  /// @param browser opens an address outside Broadsheet
  public ArticleModel(
      Library library,
      Updater updater,
      Background background,
      Marks marks,
      Consumer<String> browser) {
    this.library = library;
    this.updater = updater;
    this.background = background;
    this.marks = marks;
    this.browser = browser;
    this.positions = new Positions(library, background);
    this.opening = background.slot();
    this.refreshing = background.slot();
    this.following = background.slot();
  }

  /// The headline that lies open, as it stands now; null if none does.
  public ReadOnlyObjectProperty<@Nullable Listing> opened() {
    return opened.getReadOnlyProperty();
  }

  /// What there is to read of it.
  public ReadOnlyObjectProperty<Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return trail.canGoBack();
  }

  public ReadOnlyBooleanProperty canGoForward() {
    return trail.canGoForward();
  }

  /// The hops that led to the open article, which is the last of them.
  ReadOnlyObjectProperty<List<Trail.Step>> hops() {
    return trail.hops();
  }

  /// Looks for words in the article.
  FindModel find() {
    return find;
  }

  /// Opens a headline and marks it read. One that is not kept is brought from the network.
  public void open(Listing listing) {
    open(listing, false);
  }

  /// Opens a headline that the open article leads to, by a sidebar or a link: as [#open], and the
  /// way there is shown.
  public void hop(Listing listing) {
    open(listing, true);
  }

  private void open(Listing listing, boolean hop) {
    trail.goTo(new Trail.Step(listing.id(), listing.headline().title(), hop));
    lay(listing);
  }

  public void back() {
    back(1);
  }

  /// Goes back by so many steps at once.
  void back(int steps) {
    trail.back(steps).ifPresent(this::revisit);
  }

  public void forward() {
    trail.forward().ifPresent(this::revisit);
  }

  /// Tries again to bring what could not be brought.
  public void retry() {
    if (reading.get() instanceof Missing(var listing, _, _)) {
      lay(listing);
    }
  }

  /// The reader came so far in an article. It is remembered for good by [#keepPosition].
  void readTo(ArticleId article, double share) {
    positions.note(article, share);
  }

  /// Remembers for good how far the reader came.
  void keepPosition() {
    positions.keep();
  }

  /// Has the next update bring what could not be brought, or no longer.
  public void toggleWish() {
    if (reading.get() instanceof Missing(var listing, _, var wish)) {
      List<ArticleId> wished = List.of(listing.id());
      background.command(() -> library.wish(wished, wish == Wish.POSSIBLE));
    }
  }

  /// Lays nothing open.
  public void close() {
    keepPosition();
    opening.drop();
    following.drop();
    opened.set(null);
    reading.set(new Nothing());
  }

  /// An article is to go: it is on no way back any more, and if it lies open, that which led to it
  /// by a hop is opened again, else nothing.
  public void leave(ArticleId article) {
    Listing open = opened.get();
    if (open != null && open.id().equals(article)) {
      if (trail.hops().get().size() > 1) {
        back();
      } else {
        close();
      }
    }
    trail.forget(article);
  }

  public void toggleBookmark() {
    withOpened(marks::toggleBookmark);
  }

  public void toggleRead() {
    withOpened(marks::toggleRead);
  }

  /// Shows the open article where it was printed.
  public void openInBrowser() {
    withOpened(marks::openInBrowser);
  }

  private void withOpened(Consumer<Listing> does) {
    Optional.ofNullable(opened.get()).ifPresent(does);
  }

  /// Follows a link of the text: here if the library knows the headline that it leads to, whose
  /// article is brought if it is not kept; else in the browser. Whoever opens another article
  /// meanwhile wants that one.
  public void follow(URI link) {
    following.ask(
        () -> library.find(link),
        found -> found.ifPresentOrElse(this::hop, () -> browser.accept(link.toString())));
  }

  /// Opens a link of the text outside Broadsheet.
  void browse(URI link) {
    browser.accept(link.toString());
  }

  /// The library changed: reads what lies open again if it is among that, or leaves it if somebody
  /// deleted it.
  public void changed(Change change) {
    Listing open = opened.get();
    if (open != null && change.articles().contains(open.id())) {
      refreshing.ask(
          () -> library.listing(open.id()),
          found -> found.ifPresentOrElse(this::refresh, () -> gone(open.id())));
    }
  }

  /// What is still being opened was deleted before: to open it takes it back.
  private void gone(ArticleId article) {
    if (!(reading.get() instanceof Opening)) {
      leave(article);
    }
  }

  private void revisit(ArticleId id) {
    opening.ask(() -> library.listing(id), found -> found.ifPresent(this::lay));
  }

  private void lay(Listing listing) {
    keepPosition();
    following.drop();
    opened.set(listing);
    reading.set(new Opening(listing, !listing.state().kept()));
    opening.ask(() -> read(listing), reading::set);
    if (!listing.state().read()) {
      background.command(() -> library.markRead(List.of(listing.id()), true));
    }
  }

  private void refresh(Listing listing) {
    Listing open = opened.get();
    if (open == null || !open.id().equals(listing.id())) {
      return;
    }
    opened.set(listing);
    if (reading.get() instanceof Missing missing) {
      if (listing.state().kept()) {
        lay(listing); // an update has brought it meanwhile
      } else if (missing.wish() != Wish.VAIN) {
        opening.ask(
            () -> wish(listing.id()),
            wish -> reading.set(new Missing(listing, missing.why(), wish)));
      }
    }
  }

  private Wish wish(ArticleId id) {
    return library.wishes().contains(id) ? Wish.MADE : Wish.POSSIBLE;
  }

  private Reading read(Listing listing) throws InterruptedException {
    Optional<Article> kept = library.article(listing.id());
    if (kept.isPresent()) {
      return new Open(listing, kept.get(), positions.begun(listing.id()));
    }
    return switch (updater.bring(listing.id())) {
      case Brought.Kept(var id) ->
          library
              .article(id)
              .<Reading>map(article -> new Open(listing, article, 0))
              .orElseGet(
                  () -> new Missing(listing, Objects.toString(listing.problem(), ""), Wish.VAIN));
      case Brought.Offline(var why) -> new Missing(listing, why, wish(listing.id()));
      case Brought.Unavailable(var why) -> new Missing(listing, why, Wish.VAIN);
    };
  }
}
