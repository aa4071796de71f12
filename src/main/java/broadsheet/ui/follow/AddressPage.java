package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page that takes anything: one field, and below it what became of what was typed, pasted or
/// dropped.
final class AddressPage implements CardPage {

  private final AddModel model;
  private final Times times;
  private final Runnable follow;
  private final AddressField field;
  private final StackPane outcome = new StackPane();
  private final Empty sentence = new Empty();
  private final VBox page;
  private final ReadOnlyObjectWrapper<Act> act = new ReadOnlyObjectWrapper<>();
  private final Subscriptions listening = new Subscriptions();
  private final Subscriptions counting = new Subscriptions();

  /// @param askFile asks the reader for a list on the disk
  /// @param follow follows what is wanted
  AddressPage(AddModel model, Times times, Supplier<Optional<Path>> askFile, Runnable follow) {
    this.model = model;
    this.times = times;
    this.follow = follow;
    field = new AddressField(model::paste);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button file = new Button(Words.of("add.file"));
    file.setMinWidth(Region.USE_PREF_SIZE);
    file.setOnAction(pressed -> askFile.get().ifPresent(model::open));
    HBox line = new HBox(field, file);
    line.getStyleClass().add("add-line");
    outcome.getStyleClass().add("add-outcome");
    VBox.setVgrow(outcome, Priority.ALWAYS);
    page = new VBox(line, outcome);
    page.getStyleClass().add("add-page");
    page.sceneProperty().subscribe(scene -> attachTo(scene != null));
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public ObservableValue<Act> act() {
    return act.getReadOnlyProperty();
  }

  @Override
  public List<NewSource> wanted() {
    Candidates candidates = candidates(model.outcome().get());
    return candidates == null ? List.of() : candidates.wanted();
  }

  @Override
  public String filedByItself() {
    return model.outcome().get() instanceof Outcome.Many(var candidates, _, _)
            && candidates.all().stream().anyMatch(each -> each.folder() != null)
        ? Words.of("add.folder.asListed")
        : Words.of("add.folder.none");
  }

  @Override
  public void begin() {
    field.requestFocus();
  }

  @Override
  public void stop() {
    model.stop();
  }

  private void attachTo(boolean window) {
    listening.close();
    counting.close();
    if (window) {
      field.textProperty().bindBidirectional(model.typed());
      listening.add(() -> field.textProperty().unbindBidirectional(model.typed()));
      listening.add(model.outcome().subscribe(this::show));
    }
  }

  private void show(Outcome now) {
    counting.close();
    outcome.getChildren().setAll(node(now));
    Candidates candidates = candidates(now);
    if (candidates == null) {
      act.set(new Act(Words.of("add.look"), !(now instanceof Outcome.Looking), model::look));
    } else {
      counting.add(candidates.tally().subscribe(tally -> act.set(act(now, tally))));
    }
  }

  private Node node(Outcome now) {
    return switch (now) {
      case Outcome.Nothing _ -> say(Words.of("add.explains"));
      case Outcome.Looking _ -> say(Words.of("add.looking"));
      case Outcome.Wrong(var why) -> say(why);
      case Outcome.One one -> new OneView(one, times, model::choose);
      case Outcome.Many many -> new ManyView(many, times, follow);
    };
  }

  private Empty say(String words) {
    sentence.say(words);
    return sentence;
  }

  private Act act(Outcome now, Tally tally) {
    return now instanceof Outcome.One
        ? new Act(Words.of("add.follow"), tally.wanted() > 0, follow)
        : Act.follow(tally, follow);
  }

  private static @Nullable Candidates candidates(Outcome now) {
    return switch (now) {
      case Outcome.One(var candidates, _) -> candidates;
      case Outcome.Many(var candidates, _, _) -> candidates;
      default -> null;
    };
  }
}
