package broadsheet.ui.front;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.ui.kit.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gathers the stories of an edition: those of the last day or, where they are few, the newest
/// there are. Blocks.
public final class StoryDesk {

  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST = 300;
  private static final int LEAST = 60;

  private final Library library;
  private final Clock clock;

  public StoryDesk(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /// Newest first.
  List<Story> gather() {
    Instant yesterday = clock.instant().minus(DAY);
    List<Listing> newest = library.list(Selection.EVERYTHING, null, MOST);
    Map<SourceId, Source> sources =
        library.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
    return IntStream.range(0, newest.size())
        .filter(i -> i < LEAST || newest.get(i).sorted().isAfter(yesterday))
        .mapToObj(newest::get)
        .map(listing -> new Story(listing, picture(listing), section(listing, sources)))
        .toList();
  }

  /// How many stories came that are newer than the newest of `printed`.
  int newerThan(Set<ArticleId> printed) {
    return (int)
        library.list(Selection.EVERYTHING, null, MOST).stream()
            .takeWhile(listing -> !printed.contains(listing.id()))
            .count();
  }

  private @Nullable Picture picture(Listing listing) {
    Picture named = listing.headline().picture();
    return named != null && library.image(named.url()).isPresent() ? named : null;
  }

  private static Section section(Listing listing, Map<SourceId, Source> sources) {
    Source source = listing.source() == null ? null : sources.get(listing.source());
    if (source == null) {
      return new Section(listing.sourceTitle(), null);
    }
    return source.folder() == null
        ? new Section(source.title(), new Place.OfSource(source.id(), source.title()))
        : new Section(source.folder(), new Place.OfFolder(source.folder()));
  }
}
