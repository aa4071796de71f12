package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.news.ArticleId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing is brought twice at once.
class InHandTest {

  private static final ArticleId ID = new ArticleId(7);
  private static final Brought KEPT = new Brought.Kept(ID);

  private final InHand inHand = new InHand();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private Brought slowly() throws InterruptedException {
    begun.countDown();
    mayEnd.await();
    return KEPT;
  }

  @Test
  void whoComesSecondWaitsForWhatTheFirstBrings() throws Exception {
    AtomicInteger trips = new AtomicInteger();
    Future<Brought> first = threads.submit(() -> inHand.once(ID, this::slowly));
    begun.await();
    FutureTask<Brought> second =
        new FutureTask<>(
            () ->
                inHand.once(
                    ID,
                    () -> {
                      trips.incrementAndGet();
                      return KEPT;
                    }));
    Thread waiting = Thread.ofPlatform().start(second);
    while (waiting.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    Brought elsewhere = new Brought.Offline("another article");
    assertThat(inHand.once(new ArticleId(8), () -> elsewhere)).isEqualTo(elsewhere);
    mayEnd.countDown();
    assertThat(first.get()).isEqualTo(KEPT);
    assertThat(second.get()).isEqualTo(KEPT);
    assertThat(trips).hasValue(0);
  }

  @Test
  void whenTheFirstIsStoppedTheSecondGoesItself() throws Exception {
    Future<Brought> first = threads.submit(() -> inHand.once(ID, this::slowly));
    begun.await();
    Future<Brought> second = threads.submit(() -> inHand.once(ID, () -> KEPT));
    first.cancel(true);
    assertThat(second.get()).isEqualTo(KEPT);
  }

  @Test
  void aFailureIsNotRemembered() throws Exception {
    assertThatThrownBy(
            () ->
                inHand.once(
                    ID,
                    () -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(inHand.once(ID, () -> KEPT)).isEqualTo(KEPT);
  }
}
