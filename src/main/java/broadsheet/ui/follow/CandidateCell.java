package broadsheet.ui.follow;

import broadsheet.ui.follow.Candidate.State;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One candidate: wanted or not, what it is called, what is told of it, and how it stands.
final class CandidateCell extends ListCell<Candidate> {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final CheckBox wanted = new CheckBox();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label mark = new Label();
  private final HBox row;
  private final Subscriptions listening = new Subscriptions();

  CandidateCell() {
    wanted.setFocusTraversable(false);
    title.setMinWidth(0);
    detail.setMinWidth(0);
    detail.getStyleClass().add("meta");
    mark.getStyleClass().add("already");
    mark.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(title, detail);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(wanted, words, mark);
    row.getStyleClass().add("candidate-row");
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    wanted.setOnAction(
        pressed -> {
          Candidate candidate = getItem();
          if (candidate != null) {
            candidate.wanted().set(wanted.isSelected());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Candidate candidate, boolean empty) {
    super.updateItem(candidate, empty);
    listening.close();
    setGraphic(candidate == null ? null : row);
    if (candidate == null) {
      setAccessibleText(null);
    } else {
      listening.add(candidate.state().subscribe(state -> show(candidate)));
      listening.add(candidate.wanted().subscribe(now -> show(candidate)));
    }
  }

  private void show(Candidate candidate) {
    Directed.set(title, candidate.title());
    detail.setText(detail(candidate));
    pseudoClassStateChanged(FAILED, candidate.state().get() instanceof State.Failed);
    mark.setText(mark(candidate.state().get()));
    wanted.setVisible(candidate.source() != null);
    wanted.setDisable(!candidate.canBeFollowed());
    wanted.setSelected(candidate.wanted().get() && candidate.canBeFollowed());
    setAccessibleText(aloud(candidate));
  }

  private static String detail(Candidate candidate) {
    return candidate.state().get() instanceof State.Failed(var why) ? why : candidate.detail();
  }

  private static String mark(State state) {
    return switch (state) {
      case State.Known(_, var followed, _) when followed -> Words.of("add.mark.followed");
      case State.Known _, State.Failed _ -> "";
      case State.Looking _ -> Words.of("add.looking");
      case State.Waiting _ -> Words.of("add.mark.waiting");
    };
  }

  private static String aloud(Candidate candidate) {
    boolean wanted = candidate.canBeFollowed() && candidate.wanted().get();
    return Stream.of(
            candidate.title(),
            detail(candidate),
            mark(candidate.state().get()),
            wanted ? Words.of("add.spoken.wanted") : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
