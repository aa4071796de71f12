package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever comes fits into a small heap: feeds and pages are read in a process of its own that may
/// use 256 MiB.
class SmallHeapIT {

  private static final String HEAP = "256";
  private static final int ITEMS = 50_000;
  private static final int BYTES = 10_000_000;
  private static final URI PAGE = URI.create("https://wire.example/2026/ferries-wait");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void aFeedOfFiftyThousandItemsIsReadToItsEnd(LargeFeed format) throws Exception {
    Path feed = folder.resolve("feed");
    format.write(feed, ITEMS);
    assertThat(SmallHeap.run(HEAP, Feeds.class, feed.toString())).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"STORY", "LINKS", "NESTED"})
  void aPageOfTenMegabytesIsCut(LargePage kind) throws Exception {
    Path page = Files.write(folder.resolve("page.html"), kind.page(BYTES));
    assertThat(SmallHeap.run(HEAP, Pages.class, page.toString(), kind.name())).isTrue();
  }

  /// Ends well if no item is missing.
  static final class Feeds {
    private Feeds() {}

    public static void main(String[] args) throws IOException {
      FeedResult result = FeedParser.parse(Files.readAllBytes(Path.of(args[0])), null, PAGE);
      boolean whole =
          result instanceof FeedResult.Parsed(var feed, var complete)
              && complete
              && feed.entries().size() == ITEMS;
      System.exit(whole ? 0 : 1);
    }
  }

  /// Ends well if a story is found where there is one, and none elsewhere.
  static final class Pages {
    private Pages() {}

    public static void main(String[] args) throws IOException {
      ArticleResult result = ArticlePage.cut(Files.readAllBytes(Path.of(args[0])), null, PAGE);
      boolean story = result instanceof ArticleResult.Cut;
      System.exit(story == (LargePage.valueOf(args[1]) == LargePage.STORY) ? 0 : 1);
    }
  }
}
