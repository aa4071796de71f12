package broadsheet.ui.article;

import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Excerpt;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.WrappedText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of an article that is not kept: what is known of it, set as the article would be, and
/// under that why it is missing and what can be done.
final class MissingView extends ScrollPane {

  private static final int MOST_OF_SUMMARY = 400;

  private final Times times;
  private final Label kicker = words("kicker");
  private final WrappedText title = new WrappedText();
  private final Label meta = words("meta-line");
  private final WrappedText summary = new WrappedText();
  private final VBox column;

  /// @param empty says why, and what can be done
  MissingView(Times times, Empty empty) {
    this.times = times;
    Region rule = new Region();
    rule.getStyleClass().add("article-rule");
    summary.getStyleClass().addAll("news", "body");
    column = new VBox(kicker, title, meta, rule, summary, empty);
    column.getStyleClass().add("missing-column");
    getStyleClass().add("missing");
    setContent(new StackPane(column));
    setFitToWidth(true);
    setFocusTraversable(false);
  }

  /// How wide the column may be, in pixels.
  void setMeasure(double width) {
    column.setMaxWidth(width);
  }

  void show(Listing listing) {
    Headline headline = listing.headline();
    Directed.set(kicker, listing.sourceTitle());
    title.show(headline.title());
    title.getStyleClass().setAll("label", "news", HeadComposer.style(headline.title()));
    String when = times.since(listing.sorted());
    Directed.set(
        meta,
        Stream.of(headline.dateline().place(), headline.dateline().agency(), when)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(Directed.DOT)));
    String known = Objects.requireNonNullElse(headline.summary(), "").strip();
    summary.show(Excerpt.sentences(known, MOST_OF_SUMMARY));
    shown(summary, !known.isEmpty());
    setVvalue(0);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static Label words(String style) {
    Label words = new Label();
    words.setWrapText(true);
    words.getStyleClass().add(style);
    return words;
  }
}
