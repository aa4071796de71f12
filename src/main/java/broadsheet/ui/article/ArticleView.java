package broadsheet.ui.article;

import broadsheet.ui.article.Reading.Missing;
import broadsheet.ui.article.Reading.Nothing;
import broadsheet.ui.article.Reading.Open;
import broadsheet.ui.article.Reading.Opening;
import broadsheet.ui.article.Reading.Wish;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Settings;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The reading desk: the open article or, without one, a sentence that says why.
public final class ArticleView extends BorderPane {

  /// What takes less is not worth a word that flashes up.
  private static final Duration PATIENCE = Duration.millis(300);

  /// Who rests so long in one place reads there.
  private static final Duration REST = Duration.seconds(1);

  private final ArticleModel model;
  private final Settings settings;
  private final Runnable waiting;
  private final ArticleBar bar;
  private final Page page;
  private final FindBar find;
  private final Empty empty = new Empty();
  private final Empty why = new Empty();
  private final MissingView missing;
  private final StackPane middle = new StackPane();
  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Subscriptions listening = new Subscriptions();

  /// @param opener shows figures larger
  /// @param waiting shows what waits for a connection
  /// @param menu what can be done to the article
  public ArticleView(
      ArticleModel model,
      Times times,
      Pictures pictures,
      Background background,
      Settings settings,
      FigureOpener opener,
      Runnable waiting,
      StoryMenu menu) {
    this.settings = settings;
    this.waiting = waiting;
    this.model = model;
    getStyleClass().add("article");
    page = new Page(pictures, background::slot, times, model, opener, menu);
    missing = new MissingView(times, why);
    find = new FindBar(model.find());
    bar = new ArticleBar(model, find);
    rest.setOnFinished(rested -> model.keepPosition());
    setTop(bar);
    setCenter(middle);
  }

  public void attach() {
    bar.attach();
    find.attach();
    typeset();
    listening.add(settings.typeface().subscribe(this::typeset));
    listening.add(settings.lineHeight().subscribe(this::typeset));
    listening.add(settings.measure().subscribe(this::typeset));
    listening.add(settings.scale().subscribe(this::typeset));
    listening.add(model.find().found().subscribe(page::mark));
    listening.listen(page.scroll().share(), (share, was, now) -> scrolled(now.doubleValue()));
    listening.add(model.reading().subscribe(this::show));
  }

  public void detach() {
    patience.stop();
    rest.stop();
    model.keepPosition();
    listening.close();
    find.detach();
    bar.detach();
  }

  /// Scrolls a page on.
  ///
  /// @return false if the end is in sight already
  public boolean pageOn() {
    return page.scroll().pageOn();
  }

  /// Shows the article's figures larger, the first one first.
  public void enlarge() {
    if (model.reading().get() instanceof Open) {
      page.enlarge(0);
    }
  }

  /// Lets the reader look for words in the article, if one lies open.
  public void find() {
    if (model.reading().get() instanceof Open) {
      find.begin();
    }
  }

  /// Goes to the next of the words that are looked for; first asks which they are.
  public void findNext() {
    findBy(model.find()::next);
  }

  /// Goes to the one before of the words that are looked for; first asks which they are.
  public void findPrevious() {
    findBy(model.find()::previous);
  }

  private void findBy(Runnable step) {
    if (model.find().open().get()) {
      step.run();
    } else {
      find();
    }
  }

  private void typeset() {
    Type type = Type.of(settings);
    page.set(type);
    missing.setMeasure(type.width());
  }

  private void scrolled(double share) {
    if (model.reading().get() instanceof Open open && page.scroll().settled()) {
      model.readTo(open.listing().id(), share);
      rest.playFromStart();
    }
  }

  private void show(Reading reading) {
    patience.stop();
    switch (reading) {
      case Nothing() -> {
        model.find().end();
        sentence(Words.of("article.none"));
      }
      case Opening(_, boolean fromNetwork) -> {
        patience.setOnFinished(
            passed ->
                sentence(fromNetwork ? Words.of("article.fetching") : Words.of("article.opening")));
        patience.playFromStart();
      }
      case Open(var listing, var article, double readTo) -> {
        put(page); // first, for the text control styles its paragraphs as it takes them
        page.show(listing, article, readTo);
        model.find().in(page.texts());
      }
      case Missing(var listing, var reason, var wish) -> {
        model.find().end();
        missing.show(listing);
        offer(reason, wish);
        put(missing);
      }
    }
  }

  private void offer(String reason, Wish wish) {
    String again = Words.of("article.retry");
    switch (wish) {
      case VAIN -> why.offer(Words.of("article.missing", reason), again, model::retry);
      case POSSIBLE -> {
        why.offer(Words.of("article.missing", reason), again, model::retry);
        why.offerToo(Words.of("article.wish"), model::toggleWish);
      }
      case MADE -> {
        why.offer(Words.of("article.wished"), again, model::retry);
        why.offerToo(Words.of("article.unwish"), model::toggleWish);
        why.offerToo(Words.of("article.waiting"), waiting);
      }
    }
  }

  private void sentence(String words) {
    empty.say(words);
    put(empty);
  }

  private void put(Node content) {
    if (!middle.getChildren().equals(List.of(content))) {
      middle.getChildren().setAll(content);
    }
  }
}
