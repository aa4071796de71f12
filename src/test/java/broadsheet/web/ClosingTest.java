package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosingTest {

  private final Loopback web = new Loopback();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final Site site = web.site();

  @BeforeEach
  void answerNothing() {
    site.answer(
            "/silent",
            exchange -> {
              asked.countDown();
              Waiting.on(never);
            })
        .answer(
            "/half",
            exchange -> {
              exchange.sendResponseHeaders(200, 1000);
              exchange.getResponseBody().write(new byte[10]);
              exchange.getResponseBody().flush();
              asked.countDown();
              Waiting.on(never);
            });
  }

  @AfterEach
  void close() {
    never.countDown();
    web.close();
  }

  @Test
  void anInterruptEndsTheWaitForAnAnswer() throws Exception {
    FutureTask<FetchResult> task = new FutureTask<>(() -> web.source(site.at("/silent")));
    Thread asking = Thread.ofVirtual().start(task);
    asked.await();
    asking.interrupt();

    assertInterrupted(task);
  }

  @Test
  void anInterruptEndsTheWaitForTheRestOfABody() throws Exception {
    FutureTask<FetchResult> task = new FutureTask<>(() -> web.source(site.at("/half")));
    Thread asking = Thread.ofVirtual().start(task);
    asked.await();
    asking.interrupt();

    assertInterrupted(task);
  }

  @Test
  void closingEndsRequestsUnderWayAndThoseThatWait() throws Exception {
    FutureTask<FetchResult> underWay = new FutureTask<>(() -> web.source(site.at("/silent")));
    FutureTask<FetchResult> waiting = new FutureTask<>(() -> web.source(site.at("/other")));
    Thread.ofVirtual().start(underWay);
    asked.await();
    Waiting.start(
        () -> {
          waiting.run();
          return null;
        });
    web.fetcher.close();

    assertInterrupted(underWay);
    assertInterrupted(waiting);
  }

  @Test
  void nothingIsFetchedOnceClosed() {
    web.fetcher.close();

    assertThatThrownBy(() -> web.source(site.at("/other")))
        .isInstanceOf(InterruptedException.class);
  }

  private static void assertInterrupted(FutureTask<FetchResult> task) {
    assertThatThrownBy(task::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(InterruptedException.class);
  }
}
