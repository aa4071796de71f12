package broadsheet.ui.follow;

import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Candidates as a list, and beside it what the selected one announces. Space wants the selected
/// one or not, P asks what it announces, Enter follows.
final class CandidatesView extends HBox {

  private final Candidates candidates;
  private final Runnable follow;
  private final ListView<Candidate> list;
  private final PreviewView preview;
  private final Empty choose = new Empty();
  private final Subscriptions listening = new Subscriptions();

  /// @param none stands in the place of an empty list
  /// @param follow follows what is wanted
  CandidatesView(Candidates candidates, Times times, Empty none, Runnable follow) {
    this.candidates = candidates;
    this.follow = follow;
    getStyleClass().add("candidates");
    list = new ListView<>(candidates.shown());
    list.setAccessibleText(Words.of("add.list"));
    list.setCellFactory(cells -> new CandidateCell());
    list.setPlaceholder(none);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(list, Priority.ALWAYS);
    preview = new PreviewView(times, candidates::preview);
    ScrollPane beside = new ScrollPane(preview);
    beside.setFitToWidth(true);
    beside.setFocusTraversable(false);
    beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    choose.say(Words.of("add.choose"));
    StackPane announced = new StackPane(beside, choose);
    announced.getStyleClass().add("announced");
    getChildren().addAll(list, announced);
    sceneProperty().subscribe(scene -> attachTo(scene != null));
  }

  private void attachTo(boolean window) {
    listening.close();
    preview.detach();
    if (window) {
      listening.add(list.getSelectionModel().selectedItemProperty().subscribe(this::select));
      listening.add(list.focusedProperty().subscribe(this::focused));
    }
  }

  /// The keys need one to act on.
  private void focused(boolean now) {
    if (now && selected() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void select(@Nullable Candidate candidate) {
    candidates.selected().set(candidate);
    preview.show(candidate);
    choose.setVisible(candidate == null);
  }

  private @Nullable Candidate selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void pressed(KeyEvent key) {
    Candidate candidate = selected();
    if (key.getCode() == KeyCode.ENTER) {
      take(candidate);
    } else if (key.getCode() == KeyCode.SPACE && candidate != null) {
      candidate.wanted().set(candidate.canBeFollowed() && !candidate.wanted().get());
    } else if (key.getCode() == KeyCode.P && candidate != null) {
      candidates.preview();
    } else {
      return;
    }
    key.consume();
  }

  /// Follows what is wanted or, where nothing is, the one before the reader's eyes.
  private void take(@Nullable Candidate candidate) {
    if (candidate != null && candidate.canBeFollowed() && candidates.wanted().isEmpty()) {
      candidate.wanted().set(true);
    }
    if (!candidates.wanted().isEmpty()) {
      follow.run();
    }
  }
}
