package broadsheet.library;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// What an update does for the library as a whole, beside bringing news: one process at a time.
public final class Upkeep {

  private final Writer writer;
  private final ImageStore images;
  private final UpdateTurn turn;
  private final Clock clock;

  Upkeep(Writer writer, ImageStore images, UpdateTurn turn, Clock clock) {
    this.writer = writer;
    this.images = images;
    this.turn = turn;
    this.clock = clock;
  }

  /// Takes the turn to update the library, which one process has at a time and all its updates
  /// share.
  ///
  /// @return empty while another process has it
  public Optional<Turn> takeTurn() {
    return turn.take();
  }

  /// A turn, until it is closed.
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /// An update ran to its end.
  public void updated() {
    writer.change((session, changes) -> Figures.updated(session, clock.instant(), changes));
  }

  /// Drops the pages that came before `moment`. The articles stay.
  public void dropPages(Instant moment) {
    writer.change((session, _) -> Pages.dropBefore(session, moment));
  }

  /// Lets the articles go that their sources keep no longer
  /// ([broadsheet.news.SourceSettings#keptFor]); what is bookmarked or imported stays. Text and
  /// pictures of what was deleted a day ago go too.
  public void letGo() {
    Retention.run(writer, clock.instant());
    Emptying.run(writer, clock.instant());
    images.removeStrays();
  }
}
