package broadsheet.ui.sources;

import broadsheet.news.Health;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says over a source's headlines why it gave nothing the last time, when it is asked again, and
/// offers to ask it now.
public final class TroubleView extends VBox {

  private final SourcesModel model;
  private final Times times;
  private final ObservableValue<Place> shown;
  private final Consumer<List<SourceId>> update;
  private final Label problem = new Label();
  private final Label next = new Label();
  private final Button again = new Button(Words.of("trouble.again"));
  private final Subscriptions listening = new Subscriptions();

  /// @param shown the place whose headlines are listed
  /// @param update asks these sources for news
  public TroubleView(
      SourcesModel model,
      Times times,
      ObservableValue<Place> shown,
      Consumer<List<SourceId>> update) {
    this.model = model;
    this.times = times;
    this.shown = shown;
    this.update = update;
    getStyleClass().add("trouble");
    problem.getStyleClass().add("trouble-problem");
    problem.setWrapText(true);
    next.getStyleClass().add("meta");
    next.setWrapText(true);
    Hints.on(again, "update-source");
    again.getStyleClass().add("link");
    getChildren().addAll(problem, next, again);
    appear(false);
  }

  public void attach() {
    listening.add(shown.subscribe(this::show));
    listening.add(model.known().subscribe(this::show));
  }

  public void detach() {
    listening.close();
  }

  private void show() {
    model.ailing(shown.getValue()).ifPresentOrElse(this::say, () -> appear(false));
  }

  private void say(Source source) {
    Health health = source.health();
    problem.setText(health.problem());
    next.setText(next(health));
    boolean mayBeAsked = health.state() != Health.State.HELD;
    again.setVisible(mayBeAsked);
    again.setManaged(mayBeAsked);
    again.setOnAction(pressed -> update.accept(List.of(source.id())));
    appear(true);
  }

  private String next(Health health) {
    Instant at = health.nextTry();
    if (health.state() == Health.State.GONE) {
      return Words.of("trouble.gone");
    }
    return at == null ? Words.of("trouble.nextUpdate") : Words.of("trouble.next", times.clock(at));
  }

  private void appear(boolean there) {
    setVisible(there);
    setManaged(there);
  }
}
