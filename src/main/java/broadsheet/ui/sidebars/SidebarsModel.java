package broadsheet.ui.sidebars;

import broadsheet.library.Change;
import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.ui.kit.Background;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The sidebars of the open article in page order or, in its second mode, all that were printed on
/// the pages of the article's source over time, each headline once, last seen first.
public final class SidebarsModel {

  /// What the groups are groups of.
  public enum Mode {
    THIS_PAGE,
    THIS_SOURCE
  }

  /// The groups that are shown, and what they stand beside.
  ///
  /// @param beside the open article; null if none is
  /// @param wished the headlines whose articles the next update brings
  record Shown(@Nullable Listing beside, Mode mode, List<Group> groups, Set<ArticleId> wished) {

    /// Whether the page's groups are those of `other`, and stand as they did.
    boolean isLike(Shown other) {
      return mode == Mode.THIS_PAGE
          && other.mode == mode
          && groups.equals(other.groups)
          && wished.equals(other.wished);
    }
  }

  private record Asked(List<Group> groups, Set<ArticleId> wished) {}

  /// More groups of a source, and more headlines of a group, than anybody looks through.
  private static final int MOST = 60;

  /// So many articles are named in a preview that a headline was printed beside.
  private static final int MOST_NAMED = 4;

  /// And so many are listed.
  private static final int MOST_BESIDE = 40;

  private final Library library;
  private final Background background;
  private final Background.Slot asking;
  private final Background.Slot previewing;
  private final Consumer<Listing> open;
  private final Consumer<List<ArticleId>> bring;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.THIS_PAGE);
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(null, Mode.THIS_PAGE, List.of(), Set.of()));
  private final Set<ArticleId> unfolded = new HashSet<>();
  private @Nullable Listing beside;

  /// @param open opens a headline that the reader chose here
  /// @param bring brings the articles of headlines that are not kept yet
  public SidebarsModel(
      Library library,
      Background background,
      Consumer<Listing> open,
      Consumer<List<ArticleId>> bring) {
    this.library = library;
    this.background = background;
    this.asking = background.slot();
    this.previewing = background.slot();
    this.open = open;
    this.bring = bring;
    mode.subscribe(this::ask);
  }

  ObjectProperty<Mode> mode() {
    return mode;
  }

  /// Shows the groups of the page or of the source.
  public void choose(Mode wanted) {
    mode.set(wanted);
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Shows the sidebars beside an article; null for none.
  public void beside(@Nullable Listing article) {
    Listing before = beside;
    beside = article;
    if (before == null || article == null || !before.id().equals(article.id())) {
      ask();
    }
  }

  /// Tells what a headline is about; only the last one asked for is told.
  void preview(Listing headline, Consumer<Preview> then) {
    previewing.ask(
        () -> Preview.of(headline, library.article(headline.id()), standsBeside(headline.id())),
        then);
  }

  private List<Listing> standsBeside(ArticleId headline) {
    Listing open = beside;
    return library.standsBeside(headline, MOST_NAMED).stream()
        .filter(article -> open == null || !article.id().equals(open.id()))
        .toList();
  }

  /// Whether the reader asked for the articles that a headline stood beside.
  boolean isUnfolded(Listing headline) {
    return unfolded.contains(headline.id());
  }

  /// Tells the articles that a headline stood beside, newest first; or forgets that they were asked
  /// for.
  void unfold(Listing headline, boolean wanted, Consumer<List<Listing>> then) {
    if (wanted) {
      unfolded.add(headline.id());
      background.slot().ask(() -> library.standsBeside(headline.id(), MOST_BESIDE), then);
    } else {
      unfolded.remove(headline.id());
    }
  }

  /// Opens a headline of a group, or an article that it stood beside.
  void open(Listing headline) {
    open.accept(headline);
  }

  /// Brings the articles of a group that are not kept yet.
  void keepAll(Group group) {
    bring(group.headlines().stream());
  }

  /// Brings the articles of all groups that are shown.
  public void keepEverything() {
    bring(shown.get().groups().stream().flatMap(group -> group.headlines().stream()));
  }

  private void bring(Stream<Listing> headlines) {
    List<ArticleId> wanted =
        headlines.filter(headline -> !headline.state().kept()).map(Listing::id).distinct().toList();
    if (!wanted.isEmpty()) {
      bring.accept(wanted);
    }
  }

  /// The library changed: reads the groups again if one of their headlines is among that.
  public void changed(Change change) {
    Listing article = beside;
    if (article != null && (touches(change, article) || wholeSource(change))) {
      ask();
    }
  }

  private boolean touches(Change change, Listing article) {
    return change.articles().contains(article.id())
        || shown.get().groups().stream()
            .flatMap(group -> group.headlines().stream())
            .anyMatch(headline -> change.articles().contains(headline.id()));
  }

  private boolean wholeSource(Change change) {
    return mode.get() == Mode.THIS_SOURCE && change.arrived();
  }

  private void ask() {
    Listing article = beside;
    Mode wanted = mode.get();
    if (article == null) {
      asking.drop();
      shown.set(new Shown(null, wanted, List.of(), Set.of()));
    } else {
      asking.ask(
          () -> new Asked(groups(article, wanted), Set.copyOf(library.wishes())),
          asked -> shown.set(new Shown(article, wanted, asked.groups(), asked.wished())));
    }
  }

  private List<Group> groups(Listing article, Mode wanted) {
    SourceId source = article.source();
    return switch (wanted) {
      case THIS_PAGE -> library.sidebars(article.id()).stream().map(Group::of).toList();
      case THIS_SOURCE ->
          source == null
              ? List.of()
              : library.sidebarHistory(source, MOST).stream().map(Group::of).toList();
    };
  }
}
