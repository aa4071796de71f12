package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.ui.follow.CardPage.Act;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first thing that a newcomer sees: the catalogue, with the usual sources ticked.
public final class FirstRunView extends BorderPane {

  /// In a lower window the list needs the room that the words over it take, in lines of text.
  private static final double LOW = 32;

  private static final PseudoClass LOW_ROOM = PseudoClass.getPseudoClass("low");

  private final CardPage catalogue;
  private final Button follow = new Button();
  private final VBox head;
  private final Subscriptions listening = new Subscriptions();

  /// @param follow follows what was chosen
  /// @param sample opens the sample edition instead
  /// @param other opens the card that takes any address or list
  public FirstRunView(
      CatalogueModel model,
      Times times,
      Consumer<List<NewSource>> follow,
      Runnable sample,
      Runnable other) {
    catalogue = new CataloguePage(model, times, () -> follow.accept(model.candidates().wanted()));
    getStyleClass().add("first-run");
    Label title = new Label(Words.of("first.title"));
    title.getStyleClass().addAll("news", "first-title");
    Label explains = new Label(Words.of("first.explains"));
    explains.getStyleClass().add("soft");
    explains.setWrapText(true);
    head = new VBox(title, explains);
    head.getStyleClass().add("first-head");
    setTop(head);
    setCenter(catalogue.node());
    setBottom(buttons(sample, other));
    heightProperty().subscribe(this::fit);
    explains.fontProperty().subscribe(this::fit);
    sceneProperty().subscribe((was, scene) -> attachTo(scene != null));
  }

  @Override
  public void requestFocus() {
    catalogue.begin();
  }

  private HBox buttons(Runnable sample, Runnable other) {
    FlowPane links =
        new FlowPane(link(Words.of("first.other"), other), link(Words.of("first.sample"), sample));
    links.getStyleClass().add("first-links");
    HBox.setHgrow(links, Priority.ALWAYS);
    follow.setDefaultButton(true);
    follow.setMinWidth(USE_PREF_SIZE);
    follow.setOnAction(pressed -> catalogue.act().getValue().does().run());
    HBox buttons = new HBox(links, follow);
    buttons.getStyleClass().add("first-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private static Button link(String words, Runnable does) {
    Button link = new Button(words);
    link.getStyleClass().add("link");
    link.setOnAction(pressed -> does.run());
    return link;
  }

  private void fit() {
    boolean low = getHeight() < LOW * follow.getFont().getSize();
    head.setVisible(!low);
    head.setManaged(!low);
    pseudoClassStateChanged(LOW_ROOM, low);
  }

  private void attachTo(boolean window) {
    listening.close();
    if (window) {
      listening.add(catalogue.act().subscribe(this::offer));
    } else {
      catalogue.stop();
    }
  }

  private void offer(Act now) {
    follow.setText(now.words());
    follow.setDisable(!now.can());
  }
}
