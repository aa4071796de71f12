package broadsheet.ui.follow;

import broadsheet.exchange.Opml;
import broadsheet.exchange.OpmlResult;
import broadsheet.library.Library;
import broadsheet.news.NewSource;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Words;
import broadsheet.update.Found;
import broadsheet.update.Updater;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Adding sources by anything that names them: an address, many, or a list that another reader
/// wrote.
public final class AddModel {

  private final Library library;
  private final Updater updater;
  private final Background background;
  private final Background.Slot looking;
  private final LineLooks lines;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Outcome> outcome =
      new ReadOnlyObjectWrapper<>(new Outcome.Nothing());

  public AddModel(Library library, Updater updater, Background background) {
    this.library = library;
    this.updater = updater;
    this.background = background;
    looking = background.slot();
    lines = new LineLooks(library, updater, background);
    typed.subscribe((was, now) -> become(new Outcome.Nothing()));
  }

  StringProperty typed() {
    return typed;
  }

  /// What became of it; nothing again once something else is typed.
  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /// Looks at what was typed.
  void look() {
    take(Pasted.of(typed.get()));
  }

  /// Looks at a text, unless it is one line: that is for the field, to be seen and mended.
  ///
  /// @return whether it was taken
  boolean paste(String text) {
    Pasted pasted = Pasted.of(text);
    boolean list = pasted instanceof Pasted.Lines || pasted instanceof Pasted.Markup;
    if (list) {
      typed.set("");
      take(pasted);
    }
    return list;
  }

  /// Looks at what was brought; one address is shown in the field as well.
  public void take(Brought brought) {
    switch (brought) {
      case Brought.Listed(var file) -> open(file);
      case Brought.Named(var text) -> {
        if (!paste(text)) {
          typed.set(text.strip());
          look();
        }
      }
    }
  }

  /// Looks at a file: a list that another reader wrote, or plain addresses.
  void open(Path file) {
    become(new Outcome.Looking());
    looking.ask(() -> ListFile.read(file), this::opened);
  }

  private void opened(ListFile file) {
    switch (file) {
      case ListFile.List(var list) -> listed(list);
      case ListFile.Plain(var text) -> take(text);
    }
  }

  /// Takes another of the feeds that the page declares.
  void choose(NewSource feed) {
    if (outcome.get() instanceof Outcome.One(var candidates, var feeds) && feeds.contains(feed)) {
      Candidate one = candidates.all().getFirst();
      one.looking();
      looking.ask(() -> Look.of(updater.preview(feed), library), look -> look.tell(one));
    }
  }

  /// Drops what is under way.
  void stop() {
    looking.drop();
    lines.stop();
    if (outcome.get() instanceof Outcome.Many(var candidates, _, _)) {
      candidates.stop();
    }
  }

  private void take(Pasted pasted) {
    switch (pasted) {
      case Pasted.Nothing _ -> become(new Outcome.Wrong(Words.of("add.empty")));
      case Pasted.Address(var address) -> {
        become(new Outcome.Looking());
        looking.ask(() -> Look.of(updater.find(address), library), this::looked);
      }
      case Pasted.Lines(var addresses, var left) -> {
        List<Candidate> all = addresses.stream().map(Candidate::at).toList();
        become(new Outcome.Many(candidates(all), left, 0));
        lines.start(all);
      }
      case Pasted.Markup(var text) -> {
        become(new Outcome.Looking());
        looking.ask(() -> Opml.read(text), this::listed);
      }
    }
  }

  private void looked(Look look) {
    switch (look.found()) {
      case Found.Followable(var source, _, var feeds) -> {
        Candidate one = Candidate.of(source, "");
        look.tell(one);
        become(new Outcome.One(candidates(List.of(one)), feeds));
      }
      case Found.Nothing(var why) -> become(new Outcome.Wrong(why));
    }
  }

  private void listed(OpmlResult list) {
    switch (list) {
      case OpmlResult.Read(var sources, _) when sources.isEmpty() ->
          become(new Outcome.Wrong(Words.of("add.emptyList")));
      case OpmlResult.Read(var sources, var skipped) -> {
        Candidates candidates =
            candidates(
                sources.stream().map(source -> Candidate.of(source, detail(source))).toList());
        become(new Outcome.Many(candidates, 0, skipped));
        candidates.markFollowed(true);
      }
      case OpmlResult.NotOpml(var why) -> become(new Outcome.Wrong(why));
    }
  }

  private static String detail(NewSource source) {
    String host = source.url().getHost();
    return source.folder() == null ? host : source.folder() + " · " + host;
  }

  private Candidates candidates(List<Candidate> all) {
    return new Candidates(all, library, updater, background);
  }

  /// What was under way is of the past.
  private void become(Outcome now) {
    stop();
    outcome.set(now);
  }
}
