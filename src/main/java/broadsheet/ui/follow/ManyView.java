package broadsheet.ui.follow;

import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A list of sources that was pasted, opened or dropped, and in a line what it comes to.
final class ManyView extends VBox {

  private final Outcome.Many many;
  private final Label comes = new Label();
  private final Subscriptions listening = new Subscriptions();

  /// @param follow follows what is wanted
  ManyView(Outcome.Many many, Times times, Runnable follow) {
    this.many = many;
    getStyleClass().add("add-many");
    Candidates candidates = many.candidates();
    comes.getStyleClass().add("soft");
    comes.setWrapText(true);
    comes.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(comes, Priority.ALWAYS);
    HBox head =
        new HBox(
            comes,
            link(Words.of("add.all"), () -> candidates.wantAll(true)),
            link(Words.of("add.none"), () -> candidates.wantAll(false)));
    head.setAlignment(Pos.CENTER_LEFT);
    CandidatesView list = new CandidatesView(candidates, times, new Empty(), follow);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
    sceneProperty().subscribe(scene -> attachTo(scene != null));
  }

  private void attachTo(boolean window) {
    listening.close();
    if (window) {
      listening.add(many.candidates().tally().subscribe(this::say));
    }
  }

  private void say(Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(sources(tally));
    if (tally.followed() > 0) {
      parts.add(Words.of("add.many.followed", tally.followed()));
    }
    if (tally.failed() > 0) {
      parts.add(Words.of("add.many.failed", tally.failed()));
    }
    if (tally.open() > 0) {
      parts.add(Words.of("add.many.open", tally.open()));
    }
    if (many.skipped() > 0) {
      parts.add(Words.count("add.many.skipped", many.skipped()));
    }
    if (many.left() > 0) {
      parts.add(Words.of("add.many.left", Amounts.of(many.left())));
    }
    comes.setText(String.join(" · ", parts));
  }

  private String sources(Tally tally) {
    long folders =
        many.candidates().all().stream()
            .map(Candidate::folder)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    String all = Words.count("add.many", tally.all());
    return folders == 0 ? all : Words.count("add.many.folders", folders, all);
  }

  private static Button link(String words, Runnable does) {
    Button link = new Button(words);
    link.getStyleClass().add("link");
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(pressed -> does.run());
    return link;
  }
}
