package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<String> seen = new ArrayList<>();
  private final Background background = Background.by(work::add, Runnable::run);

  @Test
  void onlyTheLatestAnswerOfASlotIsGiven() {
    Background.Slot slot = background.slot();
    slot.ask(() -> "old", seen::add);
    slot.ask(() -> "new", seen::add);
    finish();
    assertThat(seen).containsExactly("new");
  }

  @Test
  void aStaleQuestionIsNotEvenAsked() {
    Background.Slot slot = background.slot();
    slot.ask(() -> seen.add("asked"), answer -> {});
    slot.drop();
    finish();
    assertThat(seen).isEmpty();
  }

  @Test
  void slotsDoNotDisturbEachOther() {
    background.slot().ask(() -> "one", seen::add);
    background.slot().ask(() -> "two", seen::add);
    finish();
    assertThat(seen).containsExactly("one", "two");
  }

  @Test
  void inTurnOneIsUnderWayAndOfThoseThatWaitTheLatestFollows() {
    Background.Slot slot = background.slot();
    slot.askInTurn(() -> "first", seen::add);
    slot.askInTurn(() -> "second", seen::add);
    slot.askInTurn(() -> "third", seen::add);
    assertThat(work).hasSize(1);
    finish();
    assertThat(seen).containsExactly("first", "third");
  }

  @Test
  void inTurnOneThatFailsHoldsUpNone() {
    Background.Slot slot = background.slot();
    slot.askInTurn(
        () -> {
          throw new IllegalStateException("the disk is full");
        },
        answer -> {});
    slot.askInTurn(() -> "next", seen::add);
    finish();
    slot.askInTurn(() -> "last", seen::add);
    finish();
    assertThat(seen).containsExactly("next", "last");
  }

  @Test
  void commandsAreAllDoneInOrder() {
    background.command(() -> seen.add("first"));
    background.command(() -> seen.add("second"));
    finish();
    assertThat(seen).containsExactly("first", "second");
  }

  @Test
  void whatFailsIsToldAndTheNextIsStillDone() {
    background.onFailure(problem -> seen.add(String.valueOf(problem.getMessage())));
    background.command(
        () -> {
          throw new IllegalStateException("the disk is full");
        });
    background.command(() -> seen.add("next"));
    finish();
    assertThat(seen).containsExactly("the disk is full", "next");
  }

  @Test
  void isIdleOnlyOnceAnswersWereGiven() {
    background.command(() -> seen.add("done"));
    assertThat(background.idle()).isFalse();
    finish();
    assertThat(background.idle()).isTrue();
  }

  @Test
  void nothingIsToldOnceItIsClosed() {
    Background late = Background.by(work::add, work::add);
    late.onFx(() -> seen.add("news"));
    late.slot().ask(() -> "answer", seen::add);
    late.close();
    finish();
    assertThat(seen).isEmpty();
    assertThat(late.idle()).isTrue();
  }

  private void finish() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }
}
