package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes are committed together, yet each stands and falls alone.
class WriterTest {

  @TempDir Path folder;
  private Events events;
  private Session session;
  private Writer writer;

  @BeforeEach
  void open() throws SQLException {
    session = new Connections(folder.resolve("x.db")).writing();
    session.script("CREATE TABLE word (word TEXT UNIQUE)");
    events = new Events();
    writer = new Writer(session, events);
  }

  @AfterEach
  void close() {
    writer.close();
    events.close();
  }

  private static Writer.Job<Boolean> say(String word) {
    return (session, _) -> session.run("INSERT INTO word VALUES (?)", word) > 0;
  }

  @Test
  void oneThatFailsTakesNoOtherAlong() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CompletableFuture<Boolean> first =
        writer.submit(
            (_, _) -> {
              try {
                gate.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return true;
            });
    // These wait together, and are one batch.
    CompletableFuture<Boolean> a = writer.submit(say("a"));
    CompletableFuture<Boolean> twice =
        writer.submit(
            (session, changes) -> {
              say("b").run(session, changes);
              return say("a").run(session, changes);
            });
    CompletableFuture<Boolean> c = writer.submit(say("c"));
    gate.countDown();

    assertThat(first.get()).isTrue();
    assertThat(a.get()).isTrue();
    assertThat(c.get()).isTrue();
    assertThatThrownBy(twice::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(words()).containsExactly("a", "c");
  }

  @Test
  void afterABugTheNextChangeGoesThrough() {
    assertThatThrownBy(
            () ->
                writer.change(
                    (_, _) -> {
                      throw new StackOverflowError("a body too deep");
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(writer.write(say("a"))).isTrue();
    assertThat(words()).containsExactly("a");
  }

  @Test
  void anInterruptedThreadGetsItsChangeDone() {
    Thread.currentThread().interrupt();
    assertThat(writer.write(say("a"))).isTrue();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(words()).containsExactly("a");
  }

  @Test
  void closingFinishesWhatWaitsThoughInterrupted() {
    List<CompletableFuture<Boolean>> said = new ArrayList<>();
    for (int n = 0; n < 300; n++) {
      said.add(writer.submit(say("w" + n)));
    }
    Thread.currentThread().interrupt();
    writer.finish();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(said).allMatch(CompletableFuture::isDone);
    assertThat(words()).hasSize(300);
  }

  private List<String> words() {
    writer.finish();
    return session.list("SELECT word FROM word ORDER BY word", Row::text);
  }
}
