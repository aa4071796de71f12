package broadsheet.ui.sources;

import broadsheet.news.Headline;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import broadsheet.update.Found;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card that adds a source: an address, what was found there, and Follow.
public final class AddView extends VBox {

  private static final int PREVIEW = 5;

  private final AddModel model;
  private final Runnable close;
  private final TextField address = new TextField();
  private final VBox outcome = new VBox();
  private final Button act = new Button();
  private final Subscriptions listening = new Subscriptions();

  /// @param close takes the card away
  public AddView(AddModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("add-card");
    Label title = new Label(Words.of("add.title"));
    title.getStyleClass().addAll("news", "card-title");
    Label explains = new Label(Words.of("add.explains"));
    explains.getStyleClass().add("soft");
    explains.setWrapText(true);
    address.setPromptText(Words.of("add.prompt"));
    address.setAccessibleText(Words.of("add.prompt"));
    address.setOnAction(entered -> act());
    outcome.getStyleClass().add("add-outcome");
    VBox.setVgrow(outcome, Priority.ALWAYS);
    act.setDefaultButton(true);
    act.setOnAction(pressed -> act());
    Button cancel = new Button(Words.of("cancel"));
    cancel.setOnAction(pressed -> close.run());
    HBox buttons = new HBox(cancel, act);
    buttons.getStyleClass().add("card-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, explains, address, outcome, buttons);
    sceneProperty().subscribe(scene -> attachTo(scene != null));
  }

  @Override
  public void requestFocus() {
    address.requestFocus();
  }

  private void attachTo(boolean window) {
    listening.close();
    if (window) {
      address.textProperty().bindBidirectional(model.typed());
      listening.add(() -> address.textProperty().unbindBidirectional(model.typed()));
      listening.add(model.found().subscribe(this::show));
      listening.add(model.busy().subscribe(this::showBusy));
    }
  }

  private void act() {
    if (model.found().get() instanceof Found.Followable) {
      model.follow();
      close.run();
    } else {
      model.look();
    }
  }

  private void showBusy(boolean busy) {
    act.setDisable(busy);
    if (busy) {
      say(Words.of("add.looking"));
    }
  }

  private void show(@Nullable Found found) {
    act.setText(Words.of("add.look"));
    switch (found) {
      case Found.Followable(var source, var headlines) -> {
        act.setText(Words.of("add.follow"));
        preview(source, headlines);
      }
      case Found.Nothing(var why) -> say(why);
      case null -> outcome.getChildren().clear();
    }
  }

  private void say(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("soft");
    label.setWrapText(true);
    outcome.getChildren().setAll(label);
  }

  private void preview(NewSource source, List<Headline> headlines) {
    Label title = new Label(source.title());
    title.getStyleClass().add("strong");
    Label kind =
        new Label(
            source.kind() == SourceKind.FEED
                ? Words.count("add.feed", headlines.size())
                : Words.count("add.page", headlines.size()));
    kind.getStyleClass().add("meta");
    outcome.getChildren().setAll(title, kind);
    for (Headline headline : headlines.subList(0, Math.min(PREVIEW, headlines.size()))) {
      Label line = new Label(headline.title());
      line.getStyleClass().add("add-headline");
      line.setMaxWidth(Double.MAX_VALUE);
      outcome.getChildren().add(line);
    }
  }
}
