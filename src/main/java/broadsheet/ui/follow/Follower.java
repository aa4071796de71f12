package broadsheet.ui.follow;

import broadsheet.library.Library;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import broadsheet.ui.kit.Background;
import broadsheet.ui.sources.SourcesModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Follows sources and asks them at once, which can be taken back.
public final class Follower {

  private final Library library;
  private final Background background;
  private final SourcesModel sources;
  private final Supplier<SourceSettings> settings;
  private final Consumer<List<SourceId>> update;

  /// @param all also those that were followed before
  private record Done(List<SourceId> all, SequencedMap<SourceId, NewSource> added) {}

  /// @param settings of a source that is followed from now on
  /// @param update asks sources for news
  public Follower(
      Library library,
      Background background,
      SourcesModel sources,
      Supplier<SourceSettings> settings,
      Consumer<List<SourceId>> update) {
    this.library = library;
    this.background = background;
    this.sources = sources;
    this.settings = settings;
    this.update = update;
  }

  /// @param added gets those that were not followed before
  public void follow(List<NewSource> chosen, Consumer<SequencedMap<SourceId, NewSource>> added) {
    SourceSettings set = settings.get();
    background.command(
        () -> follow(chosen, set),
        done -> {
          update.accept(done.all());
          added.accept(done.added());
        });
  }

  /// Lets go of sources that were just followed, with all that they brought meanwhile.
  public void takeBack(Collection<SourceId> added) {
    added.forEach(sources::hide);
    added.forEach(sources::remove);
  }

  private Done follow(List<NewSource> chosen, SourceSettings set) {
    Set<URI> before = library.followed(chosen.stream().map(NewSource::url).toList());
    List<SourceId> all = new ArrayList<>();
    SequencedMap<SourceId, NewSource> added = new LinkedHashMap<>();
    for (NewSource source : chosen) {
      SourceId id = library.add(source);
      all.add(id);
      if (!before.contains(source.url())) {
        added.put(id, source);
        library.set(id, set);
      }
    }
    return new Done(all, added);
  }
}
