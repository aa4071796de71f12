package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two processes on one library, as two libraries on one folder.
class OthersTest extends LibraryFixture {

  @Test
  void whatAnotherProcessWroteIsNoticedAndOnlyThat() throws Exception {
    BlockingQueue<Change> told = new LinkedBlockingQueue<>();
    try (AutoCloseable listening = library.subscribe(told::add)) {
      assertThat(listening).isNotNull();
      ArticleId own = print(coast, "own");
      library.bookmark(own, true);
      while (!next(told).articles().contains(own)) {
        // what was done before it may be told apart from it
      }
      library.noticeOthers();
      assertThat(told.poll(300, TimeUnit.MILLISECONDS)).as("its own change").isNull();

      try (Library other = OpenLibrary.in(folder, clock)) {
        other.visits().printed(coast, Answer.BARE, List.of(Samples.headline("ferry")), _ -> true);
      }
      library.noticeOthers();
      assertThat(next(told).arrived()).isTrue();
      library.noticeOthers();
      assertThat(told.poll(300, TimeUnit.MILLISECONDS)).as("once").isNull();
    }
  }

  private static Change next(BlockingQueue<Change> told) throws InterruptedException {
    return Objects.requireNonNull(told.poll(30, TimeUnit.SECONDS), "nothing was told");
  }

  @Test
  void bothMayWriteAtOnce() {
    try (Library other = OpenLibrary.in(folder, clock)) {
      IntStream.range(0, 200)
          .parallel()
          .forEach(
              i -> {
                Library one = i % 2 == 0 ? library : other;
                one.visits()
                    .printed(
                        i % 2 == 0 ? coast : hills,
                        Answer.BARE,
                        List.of(Samples.headline("common"), Samples.headline("story-" + i)),
                        _ -> true);
              });
    }
    assertThat(library.list(Selection.EVERYTHING, null, 1000)).hasSize(201);
  }

  @Test
  void oneUpdatesAtATimeWithAsManyUpdatesAsItLikes() {
    try (Library other = OpenLibrary.in(folder, clock)) {
      Upkeep.Turn first = library.upkeep().takeTurn().orElseThrow();
      Optional<Upkeep.Turn> second = library.upkeep().takeTurn();
      assertThat(second).isPresent();
      assertThat(other.upkeep().takeTurn()).isEmpty();
      first.close();
      first.close();
      assertThat(other.upkeep().takeTurn()).as("the second still has it").isEmpty();
      second.get().close();
      Optional<Upkeep.Turn> theirs = other.upkeep().takeTurn();
      assertThat(theirs).isPresent();
      assertThat(library.upkeep().takeTurn()).isEmpty();
      theirs.get().close();
      library.upkeep().takeTurn().orElseThrow().close();
    }
  }
}
