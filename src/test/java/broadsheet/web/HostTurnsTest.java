package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

  private final HandClock clock = new HandClock();
  private final HostTurns turns = new HostTurns(clock, clock::pause);

  @Test
  void aHostServesThoseWhoWaitInTheOrderTheyCame() throws Exception {
    List<Integer> served = new CopyOnWriteArrayList<>();
    List<Thread> waiting = new ArrayList<>();
    try (HostTurns.Turn mine = turns.open(false)) {
      mine.at("news.example");
      for (int i = 0; i < 5; i++) {
        int number = i;
        waiting.add(
            Waiting.start(
                () -> {
                  try (HostTurns.Turn turn = turns.open(false)) {
                    turn.at("news.example");
                    served.add(number);
                  }
                  return null;
                }));
      }
      assertThat(served).isEmpty();
    }
    for (Thread thread : waiting) {
      thread.join();
    }

    assertThat(served).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void whatAReaderWaitsForGoesFirst() throws Exception {
    List<String> served = new CopyOnWriteArrayList<>();
    List<Thread> waiting = new ArrayList<>();
    try (HostTurns.Turn mine = turns.open(false)) {
      mine.at("news.example");
      for (String name : List.of("first", "second", "urgent", "third")) {
        waiting.add(
            Waiting.start(
                () -> {
                  try (HostTurns.Turn turn = turns.open(name.equals("urgent"))) {
                    turn.at("news.example");
                    served.add(name);
                  }
                  return null;
                }));
      }
    }
    for (Thread thread : waiting) {
      thread.join();
    }

    assertThat(served).containsExactly("urgent", "first", "second", "third");
  }

  @Test
  void otherHostsNeedNotWait() throws Exception {
    try (HostTurns.Turn one = turns.open(false);
        HostTurns.Turn other = turns.open(false)) {
      one.at("news.example");
      other.at("sport.example");

      assertThat(clock.pauses()).isEmpty();
    }
  }

  @Test
  void goingOnToAnotherHostGivesTheFirstOneUp() throws Exception {
    try (HostTurns.Turn one = turns.open(false);
        HostTurns.Turn other = turns.open(false)) {
      one.at("news.example");
      one.at("sport.example");
      other.at("news.example");

      assertThat(clock.pauses()).isEmpty();
    }
  }

  @Test
  void anInterruptEndsTheWaitAtOnce() throws Exception {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              try (HostTurns.Turn turn = turns.open(false)) {
                turn.at("news.example");
              }
              return null;
            });
    try (HostTurns.Turn mine = turns.open(false)) {
      mine.at("news.example");
      Waiting.start(
              () -> {
                task.run();
                return null;
              })
          .interrupt();

      assertThatThrownBy(task::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(InterruptedException.class);
    }
    try (HostTurns.Turn next = turns.open(false)) {
      next.at("news.example");
    }
  }

  @Test
  void theFirstRequestToAHostNeedsNoPause() throws Exception {
    try (HostTurns.Turn turn = turns.open(false)) {
      turn.at("news.example");
      turn.pause(Duration.ofSeconds(1));
    }

    assertThat(clock.pauses()).isEmpty();
  }

  @Test
  void thePauseCountsFromTheEndOfTheLastRequest() throws Exception {
    askOnce();
    clock.forward(Duration.ofMillis(300));
    try (HostTurns.Turn turn = turns.open(false)) {
      turn.at("news.example");
      turn.pause(Duration.ofSeconds(1));
    }

    assertThat(clock.pauses()).containsExactly(Duration.ofMillis(700));
  }

  @Test
  void aPauseThatIsOverIsNotMade() throws Exception {
    askOnce();
    clock.forward(Duration.ofSeconds(5));
    try (HostTurns.Turn turn = turns.open(false)) {
      turn.at("news.example");
      turn.pause(Duration.ofSeconds(1));
    }

    assertThat(clock.pauses()).isEmpty();
  }

  @Test
  void aClockThatIsSetBackMakesNoLongerPause() throws Exception {
    askOnce();
    clock.forward(Duration.ofHours(-1));
    try (HostTurns.Turn turn = turns.open(false)) {
      turn.at("news.example");
      turn.pause(Duration.ofSeconds(1));
    }

    assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void theThirtyThirdHostWaitsUntilOneIsServed() throws Exception {
    CountDownLatch arrived = new CountDownLatch(32);
    CountDownLatch answer = new CountDownLatch(1);
    try (Loopback web = new Loopback()) {
      Site everywhere =
          web.site("0.0.0.0")
              .answer(
                  "/feed",
                  exchange -> {
                    arrived.countDown();
                    Waiting.on(answer);
                    exchange.sendResponseHeaders(404, -1);
                  });
      List<Thread> asking = new ArrayList<>();
      for (int i = 1; i <= 40; i++) {
        var url = everywhere.at("127.0.2." + i, "/feed");
        web.publish(url.getHost());
        asking.add(Waiting.start(() -> web.source(url)));
      }
      arrived.await();

      assertThat(everywhere.asked()).hasSize(32);

      answer.countDown();
      for (Thread thread : asking) {
        thread.join();
      }
      assertThat(everywhere.asked()).hasSize(40);
    }
  }

  @Test
  void aHostNeverHasTwoRequestsAtOnce() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    try (Loopback web = new Loopback()) {
      Site site =
          web.site()
              .answer(
                  "/feed",
                  exchange -> {
                    Waiting.on(answer);
                    exchange.sendResponseHeaders(404, -1);
                  });
      List<Thread> asking = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        asking.add(Waiting.start(() -> web.source(site.at("/feed"))));
      }
      while (site.asked().isEmpty()) {
        Thread.onSpinWait();
      }

      assertThat(site.asked()).hasSize(1);

      answer.countDown();
      for (Thread thread : asking) {
        thread.join();
      }
      assertThat(site.asked()).hasSize(8);
    }
  }

  private void askOnce() throws InterruptedException {
    try (HostTurns.Turn turn = turns.open(false)) {
      turn.at("news.example");
      turn.asked();
    }
  }
}
