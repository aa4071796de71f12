package broadsheet.ui.front;

import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.PictureFrame;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Speech;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.WrappedText;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/// A story as the page prints it: picture, headline, first sentences, where and when, as much of
/// that as its rank allows.
final class StoryCard extends VBox implements Elastic, StoryMenu.Shows {

  /// Height of a picture by its width, where the page has neither more room nor less.
  static final double USUAL_SECOND = 0.44;

  static final double FLATTEST_LEAD = 0.4;
  static final double USUAL_LEAD = 0.56;

  static final int SECOND_TEASER = 130;

  /// Most lines of a headline.
  static final int LEAD_LINES = 5;

  static final int SECOND_LINES = 5;
  static final int BRIEF_LINES = 4;

  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
  private static final PseudoClass BOOKMARKED = PseudoClass.getPseudoClass("bookmarked");
  private static final double FLATTEST_SECOND = 0.38;
  private static final double TALLEST_SECOND = 0.66;
  private static final double TALLEST_LEAD = 0.8;
  private static final int LEAD_PIXELS = 1400;
  private static final int SECOND_PIXELS = 700;
  private static final int LEAD_TEASER = 240;
  private static final int SMALL_TEASER = 130;

  private final Story story;
  private final Times times;
  private final StoryTitle title;
  private final Text source = new Text();
  private final Text rest = new Text();
  private final boolean brief;
  private double growth;

  private StoryCard(Story story, String rank, int lines, Times times, Consumer<Story> open) {
    this.story = story;
    title = new StoryTitle(lines);
    this.times = times;
    brief = rank.equals("brief");
    getStyleClass().addAll("story", rank);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
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
      Times times,
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Consumer<Story> open) {
    StoryCard card = new StoryCard(story, "lead", LEAD_LINES, times, open);
    card.title.getStyleClass().add("news");
    card.pseudoClassStateChanged(SMALL, small);
    card.picture(FLATTEST_LEAD, TALLEST_LEAD, LEAD_PIXELS, pictures, slots);
    card.getChildren().add(card.title);
    card.teaser(leadTeaser(small), "news");
    return card.done();
  }

  static int leadTeaser(boolean small) {
    return small ? SMALL_TEASER : LEAD_TEASER;
  }

  static StoryCard second(
      Second second,
      Times times,
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Consumer<Story> open) {
    StoryCard card = new StoryCard(second.story(), "second", SECOND_LINES, times, open);
    card.title.getStyleClass().add("news");
    if (second.pictured()) {
      card.picture(FLATTEST_SECOND, TALLEST_SECOND, SECOND_PIXELS, pictures, slots);
    }
    card.getChildren().add(card.title);
    if (second.teased()) {
      card.teaser(SECOND_TEASER, "second-teaser");
    }
    return card.done();
  }

  static StoryCard brief(Story story, Times times, Consumer<Story> open) {
    StoryCard card = new StoryCard(story, "brief", BRIEF_LINES, times, open);
    card.getChildren().add(card.title);
    return card.done();
  }

  Story printed() {
    return story;
  }

  @Override
  public Listing story() {
    return story.listing();
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

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    title.balance();
  }

  private void picture(
      double least, double most, int pixels, Pictures pictures, Supplier<Background.Slot> slots) {
    Picture picture = story.picture();
    if (picture == null) {
      return;
    }
    PictureFrame frame = new PictureFrame(least);
    Image known = pictures.remembered(picture.url(), pixels);
    frame.show(known);
    if (known == null) {
      pictures.small(slots.get(), picture.url(), pixels, frame::show);
    }
    setVgrow(frame, Priority.ALWAYS);
    getChildren().add(frame);
    growth = most - least;
  }

  /// Its picture may grow.
  @Override
  public double growth(double width) {
    return growth * width;
  }

  private void teaser(int most, String style) {
    String sentences = story.teaser(most);
    if (!sentences.isEmpty()) {
      WrappedText teaser = new WrappedText();
      teaser.show(sentences);
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
    title.show(headline.title());
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
