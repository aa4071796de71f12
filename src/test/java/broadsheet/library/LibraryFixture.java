package broadsheet.library;

import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A library with two sources, inspected from outside when the test is done with it.
@Execution(ExecutionMode.CONCURRENT)
abstract class LibraryFixture {

  @TempDir Path folder;
  final TickingClock clock = new TickingClock();
  Library library;
  SourceId coast;
  SourceId hills;

  @BeforeEach
  final void open() {
    library = OpenLibrary.in(folder, clock);
    coast = library.add(Samples.source("Coast", "https://coast.example/feed", "Near"));
    hills = library.add(Samples.source("Hills", "https://hills.example/feed", "Near"));
  }

  @AfterEach
  final void closeAndInspect() throws Exception {
    library.close();
    try (Inspection inspection = new Inspection(folder)) {
      inspection.findsEverythingInStep();
    }
  }

  final void reopen() {
    library.close();
    library = OpenLibrary.in(folder, clock);
  }

  final List<Listing> print(SourceId source, String... slugs) {
    return library
        .visits()
        .printed(
            source, Answer.BARE, Arrays.stream(slugs).map(Samples::headline).toList(), _ -> true);
  }

  final ArticleId print(SourceId source, String slug) {
    print(source, new String[] {slug});
    return id(slug);
  }

  /// Keeps an article without the pages that it was cut from.
  final void keep(ArticleId id, Article article, BroughtImage... images) {
    library.keep(id, article, List.of(images), List.of());
  }

  final ArticleId id(String slug) {
    return library.find(Samples.headline(slug).url()).orElseThrow().id();
  }
}
