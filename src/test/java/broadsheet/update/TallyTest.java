package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.update.Progress.State;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void countsWhatWasDone() {
    Tally tally = new Tally(2);
    tally.begin("Harbour Wire");
    tally.expectArticles(3);
    tally.sourceDone(true);
    tally.articleDone(true);
    tally.articleDone(false);
    tally.imageDone();
    tally.sourceDone(false);
    assertThat(tally.progress())
        .isEqualTo(new Progress(2, 2, 2, 3, 1, 1, 1, "Harbour Wire", State.RUNNING));
  }

  @Test
  void aThousandStepsAreNotAThousandReportsButTheEndAlwaysIs() {
    Tally tally = new Tally(1000);
    List<Progress> told = new CopyOnWriteArrayList<>();
    tally.onProgress(told::add);
    for (int i = 0; i < 1000; i++) {
      tally.sourceDone(true);
    }
    tally.end(State.DONE);
    assertThat(told.size()).isLessThan(100);
    assertThat(told.getLast().sourcesDone()).isEqualTo(1000);
    assertThat(told.getLast().state()).isEqualTo(State.DONE);
  }

  @Test
  void whoComesAfterTheEndIsToldAtOnce() {
    Tally tally = new Tally(0);
    tally.end(State.STOPPED);
    List<Progress> told = new CopyOnWriteArrayList<>();
    tally.onProgress(told::add);
    assertThat(told).extracting(Progress::state).containsExactly(State.STOPPED);
  }

  @Test
  void theLastStepBeforeALongWaitIsTold() throws Exception {
    Tally tally = new Tally(1);
    CountDownLatch told = new CountDownLatch(1);
    tally.onProgress(
        now -> {
          if (now.sourcesDone() == 1 && now.articles() == 3) {
            told.countDown();
          }
        });
    tally.begin("Harbour Wire");
    tally.expectArticles(3);
    tally.sourceDone(true);
    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
