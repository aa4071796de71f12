package broadsheet.ui;

import static broadsheet.ui.commands.Command.Group.SOURCES;

import broadsheet.news.Source;
import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.kit.Ask;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import broadsheet.ui.search.KeptSearches;
import broadsheet.ui.sources.Filing;
import broadsheet.ui.sources.SourcesModel;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The commands of the source, folder or kept search whose headlines are listed: its name, and the
/// folder that it stands in.
final class PlaceCommands {

  private final DeskModel model;
  private final Filing filing;
  private final KeptSearches searches;
  private final UndoBar undo;
  private final Node head;

  /// @param head of the list: beside it a name is asked for
  PlaceCommands(DeskModel model, Filing filing, KeptSearches searches, UndoBar undo, Node head) {
    this.model = model;
    this.filing = filing;
    this.searches = searches;
    this.undo = undo;
    this.head = head;
  }

  void addTo(Commands all) {
    all.add(Command.of(SOURCES, "rename", Words.of("command.rename"), this::rename));
    all.add(Command.of(SOURCES, "file-source", Words.of("command.fileSource"), this::file));
    all.add(Command.of(SOURCES, "unfile-source", Words.of("command.unfileSource"), this::unfile));
  }

  private void rename() {
    SourcesModel sources = model.sources();
    switch (model.headlines().place().get()) {
      case Place.OfSource(var id, var title) ->
          ask(Words.of("source.rename.ask"), title, name -> sources.rename(id, name));
      case Place.OfFolder(var folder) ->
          ask(Words.of("folder.rename.ask"), folder, name -> filing.rename(folder, name));
      case Place.Found(var words) when searches.find(words).isPresent() ->
          searches
              .find(words)
              .ifPresent(
                  search ->
                      ask(
                          Words.of("search.rename.ask"),
                          search.name(),
                          name -> searches.rename(search, name)));
      default -> undo.say(Words.of("command.rename.none"));
    }
  }

  private void file() {
    withSource(
        source ->
            ask(
                Words.of("source.move.ask"),
                Objects.requireNonNullElse(source.folder(), ""),
                folder -> filing.move(source, folder)));
  }

  private void unfile() {
    withSource(source -> filing.move(source, null));
  }

  private void withSource(Consumer<Source> does) {
    if (model.headlines().place().get() instanceof Place.OfSource(var id, var title)) {
      model.sources().source(id).ifPresent(does);
    } else {
      undo.say(Words.of("command.source.none"));
    }
  }

  private void ask(String question, String was, Consumer<String> then) {
    Ask.name(head, question, was, then);
  }
}
