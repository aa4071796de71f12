package broadsheet.ui.sources;

import broadsheet.news.Health;
import broadsheet.news.Source;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.update.Schedule;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a source fares: what went wrong, when it was asked, when it answered, when it is asked next.
final class HealthLines extends VBox {

  private final Times times;
  private final Label problem = new Label();
  private final Label asked = value();
  private final Label answered = value();
  private final Label next = value();
  private final Button again = new Button(Words.of("trouble.again"));

  /// @param ask asks the source for news
  HealthLines(ObservableValue<Source> source, Times times, Runnable ask) {
    this.times = times;
    getStyleClass().add("health");
    problem.getStyleClass().add("setting-problem");
    problem.setWrapText(true);
    again.getStyleClass().add("link");
    again.setOnAction(pressed -> ask.run());
    setMargin(again, new Insets(12, 0, 0, 0));
    getChildren()
        .addAll(
            problem,
            line(Words.of("health.asked"), asked),
            line(Words.of("health.answered"), answered),
            line(Words.of("health.next"), next),
            again);
    source.when(sceneProperty().isNotNull()).subscribe(this::show); // not when closed
  }

  private void show(Source source) {
    Health health = source.health();
    problem.setText(health.problem());
    problem.setVisible(health.problem() != null);
    problem.setManaged(health.problem() != null);
    asked.setText(moment(health.asked()));
    answered.setText(moment(health.answered()));
    next.setText(next(source));
    again.setDisable(health.state() == Health.State.HELD);
  }

  private String moment(@Nullable Instant at) {
    return at == null ? Words.of("health.never") : times.since(at);
  }

  private String next(Source source) {
    Instant at = Schedule.next(source);
    if (at.equals(Instant.MAX)) {
      return Words.of("health.notByItself");
    }
    if (times.isPast(at)) {
      return Words.of("health.nextUpdate");
    }
    return times.day(at).equals(times.today()) ? times.clock(at) : times.full(at);
  }

  private static Label value() {
    Label value = new Label();
    value.getStyleClass().add("soft");
    value.setMinWidth(USE_PREF_SIZE);
    return value;
  }

  private static HBox line(String name, Label value) {
    Label label = new Label(name);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(value);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(label, value);
    line.getStyleClass().add("setting-row");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
