package broadsheet.ui;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import broadsheet.update.Progress;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The foot of the window: network, what is kept, the last update, and the one under way.
final class StatusBar extends HBox {

  private static final PseudoClass OFFLINE = PseudoClass.getPseudoClass("offline");

  private final StatusModel status;
  private final UpdateModel update;
  private final Label network = new Label();
  private final Button waiting = new Button();
  private final Label kept = new Label();
  private final Label updated = new Label();
  private final Label doing = new Label();
  private final ProgressBar line = new ProgressBar();
  private final Button stop = new Button(Words.of("update.stop"));
  private final HBox facts = new HBox(network, waiting, kept, updated);
  private final HBox progress = new HBox(doing, line, stop);
  private final Subscriptions listening = new Subscriptions();

  /// @param openWaiting shows what waits for a connection
  /// @param covered while something else is said over its beginning
  StatusBar(
      StatusModel status,
      UpdateModel update,
      Runnable openWaiting,
      ObservableBooleanValue covered) {
    this.status = status;
    this.update = update;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    facts.getStyleClass().add("status-facts");
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.visibleProperty().bind(Bindings.not(covered));
    progress.getStyleClass().add("status-progress");
    progress.managedProperty().bind(progress.visibleProperty());
    progress.setAlignment(Pos.CENTER_RIGHT);
    line.setAccessibleText(Words.of("update.progress"));
    Hints.on(stop, "stop-update");
    stop.getStyleClass().add("quiet");
    stop.setOnAction(pressed -> update.stop());
    waiting.getStyleClass().add("quiet");
    waiting.setOnAction(pressed -> openWaiting.run());
    Hints.on(waiting, "waiting");
    updated.managedProperty().bind(updated.visibleProperty());
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(facts, space, progress);
  }

  void attach() {
    listening.add(status.online().subscribe(this::showNetwork));
    listening.add(status.waiting().subscribe(count -> showWaiting(count.intValue())));
    listening.add(status.kept().subscribe(kept::setText));
    listening.add(status.updated().subscribe(updated::setText));
    listening.add(update.progress().subscribe(this::showProgress));
  }

  void detach() {
    listening.close();
  }

  private void showNetwork(boolean online) {
    network.setText(online ? Words.of("status.online") : Words.of("status.offline"));
    network.pseudoClassStateChanged(OFFLINE, !online);
  }

  private void showWaiting(int count) {
    waiting.setText(Words.of("status.waiting", Amounts.of(count)));
    waiting.setVisible(count > 0);
    waiting.setManaged(count > 0);
  }

  private void showProgress(@Nullable Progress now) {
    progress.setVisible(now != null);
    updated.setVisible(now == null);
    if (now != null) {
      doing.setText(StatusModel.say(now));
      int all = now.sources() + now.articles();
      line.setProgress(all == 0 ? 0 : (double) (now.sourcesDone() + now.articlesDone()) / all);
    }
  }
}
