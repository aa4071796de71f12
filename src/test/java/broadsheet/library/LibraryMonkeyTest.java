package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Sidebar;
import broadsheet.news.SidebarHistory;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done in whatever order, figures, links, search rows and files stay in step.
@Execution(ExecutionMode.CONCURRENT)
class LibraryMonkeyTest {

  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;
  private final TickingClock clock = new TickingClock();
  private final List<ArticleId> deleted = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void staysInStep(long seed) throws Exception {
    Random random = new Random(seed);
    Library library = OpenLibrary.in(folder, clock);
    for (int round = 0; round < 6; round++) {
      for (int step = 0; step < 60; step++) {
        act(library, random);
        clock.advance(Duration.ofMinutes(random.nextInt(600)));
      }
      if (random.nextBoolean()) {
        library.close();
        library = OpenLibrary.in(folder, clock);
      }
      inspect();
    }
    library.sources().stream().map(Source::id).forEach(library::remove);
    inspect();
    assertThat(library.counts().unreadBySource()).isEmpty();
    library.close();
  }

  private void inspect() throws Exception {
    try (Inspection inspection = new Inspection(folder)) {
      inspection.findsEverythingInStep();
    }
  }

  private void act(Library library, Random random) {
    List<Source> sources = library.sources();
    List<Listing> some = library.list(Selection.EVERYTHING, null, 50);
    switch (random.nextInt(sources.isEmpty() ? 1 : 22)) {
      case 0 -> {
        int n = random.nextInt(5);
        library.add(Samples.source("S" + n, "https://s" + n + ".example/feed", "F" + n % 2));
      }
      case 1, 2, 3, 4 -> print(library, random, any(random, sources).id());
      case 5, 6, 7 -> keep(library, random, some);
      case 8 -> keep(library, random, beside(library, any(random, sources)));
      case 9 -> library.markRead(ids(random, some), random.nextBoolean());
      case 10 -> ids(random, some).forEach(id -> library.bookmark(id, random.nextBoolean()));
      case 11 -> library.meet(headline(random));
      case 12 -> library.markAllRead(Selection.of(new Scope.OfFolder("F1")));
      case 13 -> deleted.addAll(library.bin().put(ids(random, some)));
      case 14 ->
          library.bin().takeBack(deleted.stream().filter(_ -> random.nextBoolean()).toList());
      case 15 ->
          deleted.addAll(library.bin().put(ids(random, beside(library, any(random, sources)))));
      case 16 -> deleted.forEach(id -> library.bookmark(id, random.nextInt(4) == 0));
      case 17 -> library.wish(ids(random, some), random.nextBoolean());
      case 18 ->
          library.set(
              any(random, sources).id(),
              SourceSettings.USUAL.kept(Duration.ofDays(1 + random.nextInt(9))));
      case 19 -> library.upkeep().letGo();
      default -> {
        if (random.nextInt(3) == 0) {
          library.remove(any(random, sources).id());
        }
      }
    }
  }

  /// Headlines of sidebars.
  private static List<Listing> beside(Library library, Source source) {
    return library.sidebarHistory(source.id(), 9).stream()
        .flatMap(group -> group.headlines().stream())
        .map(SidebarHistory.Seen::headline)
        .toList();
  }

  private static void print(Library library, Random random, SourceId source) {
    List<Headline> headlines =
        IntStream.range(0, random.nextInt(8)).mapToObj(_ -> headline(random)).toList();
    library.visits().printed(source, Answer.BARE, headlines, _ -> true);
  }

  private static void keep(Library library, Random random, List<Listing> some) {
    if (some.isEmpty()) {
      return;
    }
    Listing listing = any(random, some);
    Article plain =
        Samples.article("x", "Text " + random.nextInt(9), sidebar(random), sidebar(random));
    List<BroughtImage> images =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(
                _ ->
                    Samples.image(
                        URI.create("https://s.example/" + random.nextInt(4) + ".jpg"),
                        "bytes " + random.nextInt(6)))
            .toList();
    library.keep(listing.id(), plain, images, List.of());
  }

  private static Sidebar sidebar(Random random) {
    String[] slugs = random.ints(3, 0, 40).distinct().mapToObj(n -> "n" + n).toArray(String[]::new);
    return random.nextBoolean()
        ? Samples.sidebar("Same everywhere", "n1", "n2", "n3")
        : Samples.sidebar("Group " + random.nextInt(3), slugs);
  }

  private static Headline headline(Random random) {
    String slug = "n" + random.nextInt(40);
    return random.nextBoolean()
        ? Samples.headline(slug)
        : Samples.headline(slug, NEW_YEAR.plusSeconds(random.nextInt(9_000_000)));
  }

  private static List<ArticleId> ids(Random random, List<Listing> some) {
    return some.stream().filter(_ -> random.nextInt(4) == 0).map(Listing::id).toList();
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
