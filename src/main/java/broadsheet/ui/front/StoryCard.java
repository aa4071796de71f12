package broadsheet.ui.front;

import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Excerpt;
import broadsheet.ui.kit.PictureFrame;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Speech;
import broadsheet.ui.kit.Times;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A story as the page prints it: picture, headline, first sentences, where and when, as much of
/// that as its rank allows.
final class StoryCard extends VBox {

  static final double SECOND_SHAPE = 0.44;

  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
  private static final PseudoClass BOOKMARKED = PseudoClass.getPseudoClass("bookmarked");
  private static final double PICTURE_GROWTH = 0.25;
  private static final int LEAD_PIXELS = 1400;
  private static final int SECOND_PIXELS = 700;
  private static final int LEAD_TEASER = 240;
  private static final int SECOND_TEASER = 130;

  private final Story story;
  private final Times times;
  private final Label title = new Label();
  private final Text source = new Text();
  private final Text rest = new Text();
  private final boolean brief;
  private @Nullable PictureFrame frame;

  private StoryCard(Story story, String rank, Times times, Consumer<Story> open) {
    this.story = story;
    this.times = times;
    brief = rank.equals("brief");
    getStyleClass().addAll("story", rank);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    title.getStyleClass().add("story-title");
    title.setWrapText(true);
    source.getStyleClass().add("story-source");
    rest.getStyleClass().add("story-rest");
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            open.accept(story);
          }
        });
  }

  static StoryCard lead(
      Story story,
      boolean small,
      double shape,
      Times times,
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Consumer<Story> open) {
    StoryCard card = new StoryCard(story, "lead", times, open);
    card.title.getStyleClass().add("news");
    card.pseudoClassStateChanged(SMALL, small);
    card.picture(shape, LEAD_PIXELS, pictures, slots);
    card.getChildren().add(card.title);
    card.teaser(small ? SECOND_TEASER : LEAD_TEASER, "news");
    return card.done();
  }

  static StoryCard second(
      Story story,
      boolean pictured,
      Times times,
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Consumer<Story> open) {
    StoryCard card = new StoryCard(story, "second", times, open);
    card.title.getStyleClass().add("news");
    if (pictured) {
      card.picture(SECOND_SHAPE, SECOND_PIXELS, pictures, slots);
    }
    card.getChildren().add(card.title);
    card.teaser(SECOND_TEASER, "second-teaser");
    return card.done();
  }

  static StoryCard brief(Story story, Times times, Consumer<Story> open) {
    StoryCard card = new StoryCard(story, "brief", times, open);
    card.getChildren().add(card.title);
    return card.done();
  }

  Story story() {
    return story;
  }

  /// Shows what becomes of the story, until the answer is closed.
  Subscription follow() {
    return story.state().subscribe(this::show);
  }

  /// A minute passed: says the time again.
  void tick() {
    show(story.listing());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private void picture(
      double shape, int pixels, Pictures pictures, Supplier<Background.Slot> slots) {
    Picture picture = story.picture();
    if (picture == null) {
      return;
    }
    PictureFrame frame = new PictureFrame(shape);
    Image known = pictures.remembered(picture.url(), pixels);
    frame.show(known);
    if (known == null) {
      pictures.small(slots.get(), picture.url(), pixels, frame::show);
    }
    setVgrow(frame, Priority.ALWAYS);
    getChildren().add(frame);
    this.frame = frame;
  }

  /// By how much its picture may grow for the page's sake, in a card of that width.
  double growth(double width) {
    return frame == null ? 0 : snapSizeY(frame.prefHeight(width) * PICTURE_GROWTH);
  }

  private void teaser(int most, String style) {
    String summary = story.listing().headline().summary();
    if (summary != null && !summary.isBlank()) {
      Label teaser = new Label();
      Directed.set(teaser, Excerpt.sentences(summary.strip(), most));
      teaser.setWrapText(true);
      teaser.getStyleClass().addAll("story-teaser", style);
      getChildren().add(teaser);
    }
  }

  private StoryCard done() {
    TextFlow meta = new TextFlow(source, rest);
    meta.getStyleClass().add("story-meta");
    getChildren().add(meta);
    return this;
  }

  private void show(Listing listing) {
    Headline headline = listing.headline();
    Directed.set(title, headline.title());
    boolean named = brief && story.section().title().equals(listing.sourceTitle());
    source.setText(named ? "" : listing.sourceTitle());
    String more =
        Stream.of(
                headline.dateline().place(),
                brief ? times.ago(listing.sorted()) : times.since(listing.sorted()),
                listing.state().bookmarked() ? "★" : null)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    rest.setText(named ? more : " · " + more);
    pseudoClassStateChanged(READ, listing.state().read());
    pseudoClassStateChanged(BOOKMARKED, listing.state().bookmarked());
    setAccessibleText(Speech.aloud(listing, times));
  }
}
