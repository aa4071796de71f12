package broadsheet.ui.follow;

import broadsheet.news.Headline;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.ui.follow.Candidate.State;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.ui.kit.WrappedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a source is and what it announces, before anything of it is kept.
final class PreviewView extends VBox {

  private static final int HEADLINES = 10;

  private final Times times;
  private final Runnable ask;
  private final Subscriptions listening = new Subscriptions();

  /// @param ask brings what the shown one announces
  PreviewView(Times times, Runnable ask) {
    this.times = times;
    this.ask = ask;
    getStyleClass().add("source-preview");
  }

  /// Shows a candidate and what becomes of it; null for none.
  void show(@Nullable Candidate candidate) {
    listening.close();
    getChildren().clear();
    if (candidate != null) {
      listening.add(candidate.state().subscribe(state -> show(candidate, state)));
    }
  }

  void detach() {
    listening.close();
  }

  private void show(Candidate candidate, State state) {
    getChildren().setAll(label(candidate.title(), "strong"));
    switch (state) {
      case State.Waiting _ -> say(Words.of("add.waiting"));
      case State.Looking _ -> say(Words.of("add.looking"));
      case State.Failed(var why) -> say(why);
      case State.Known(var source, var followed, var preview) -> {
        getChildren().add(label(about(source, preview), "meta"));
        if (followed) {
          getChildren().add(label(Words.of("add.followed"), "already"));
        }
        show(preview);
      }
    }
  }

  private void show(Preview preview) {
    switch (preview) {
      case Preview.NotAsked _ -> getChildren().add(button());
      case Preview.Asking _ -> say(Words.of("add.looking"));
      case Preview.Failed(var why) -> {
        say(why);
        getChildren().add(button());
      }
      case Preview.Headlines(var headlines) when headlines.isEmpty() ->
          say(Words.of("add.noHeadlines"));
      case Preview.Headlines(var headlines) ->
          headlines.stream().limit(HEADLINES).map(this::line).forEach(getChildren()::add);
    }
  }

  private Button button() {
    Button button = new Button(Words.of("add.preview"));
    button.setOnAction(pressed -> ask.run());
    return button;
  }

  private Node line(Headline headline) {
    WrappedText title = label(headline.title(), "news");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Label time = new Label(time(headline));
    time.getStyleClass().add("meta");
    time.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(title, time);
    line.getStyleClass().add("preview-line");
    return line;
  }

  /// The clock is told of today alone: others of the list may have but a day.
  private String time(Headline headline) {
    Instant published = headline.published();
    LocalDate day = published == null ? headline.dateline().date() : times.day(published);
    if (day == null) {
      return "";
    }
    return published != null && day.equals(times.today())
        ? times.ago(published)
        : times.shortDate(day);
  }

  private void say(String words) {
    getChildren().add(label(words, "soft"));
  }

  private static WrappedText label(String words, String styleClass) {
    WrappedText label = new WrappedText();
    label.show(words);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static String about(NewSource source, Preview preview) {
    String host = source.url().getHost();
    if (preview instanceof Preview.Headlines(var headlines)) {
      List<Headline> all = headlines;
      return host
          + " · "
          + (source.kind() == SourceKind.FEED
              ? Words.count("add.feed", all.size())
              : Words.count("add.page", all.size()));
    }
    return host
        + " · "
        + (source.kind() == SourceKind.FEED ? Words.of("add.isFeed") : Words.of("add.isPage"));
  }
}
