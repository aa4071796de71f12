package broadsheet.library;

import broadsheet.news.Answer;
import broadsheet.news.Headline;
import broadsheet.news.Health;
import broadsheet.news.LastVisit;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What became of the sources when they were asked, and what is remembered for the next time.
public final class Visits {

  private final Writer writer;
  private final Readers readers;
  private final Clock clock;

  Visits(Writer writer, Readers readers, Clock clock) {
    this.writer = writer;
    this.readers = readers;
    this.clock = clock;
  }

  public LastVisit last(SourceId source) {
    return readers.read(session -> Visit.last(session, source));
  }

  /// These sources gave a good answer, with nothing new in it.
  public void answered(Map<SourceId, Answer> answers) {
    Instant now = clock.instant();
    writer.change(
        (session, changes) ->
            answers.forEach(
                (source, answer) ->
                    new Visit(session, source, now, changes).answered(answer, true)));
  }

  /// The source printed these headlines. New ones are added; known ones are left as they are but
  /// for a changed title or summary.
  ///
  /// What the answer leaves for the next visit is remembered only once all that it announced is
  /// here: at once if nothing is to be brought, else when [#brought] says so. An update that breaks
  /// off is then told everything again.
  ///
  /// @param brings which of them are to be brought
  /// @return those of these whose article is neither kept nor known to be lost, in printed order;
  ///     of a source whose sidebars are wanted too also those that are kept, if an update broke off
  ///     before all was here that stands beside them
  public List<Listing> printed(
      SourceId source, Answer answer, List<Headline> headlines, Predicate<Headline> brings) {
    SequencedMap<String, Headline> once = Printing.once(headlines);
    return writer.write(
        (session, changes) ->
            new Printing(session, source, clock.instant(), changes).take(answer, once, brings));
  }

  /// All that the source's last answer announced is kept or known to be lost.
  public void brought(SourceId source, LastVisit left) {
    writer.change((session, _) -> Visit.remember(session, source, left, true));
  }

  /// The source gave no good answer; what was kept stays.
  ///
  /// @param nextTry when it is to be asked again by itself; null for whenever its rhythm says so
  public void failed(SourceId source, String problem, @Nullable Instant nextTry) {
    failed(source, problem, nextTry, Health.State.OPEN);
  }

  /// The source's server asks us to stay away until then.
  public void held(SourceId source, String problem, Instant until) {
    failed(source, problem, until, Health.State.HELD);
  }

  /// The source says that it is gone for good: it is not asked again by itself.
  public void gone(SourceId source, String problem) {
    failed(source, problem, null, Health.State.GONE);
  }

  private void failed(
      SourceId source, String problem, @Nullable Instant nextTry, Health.State state) {
    writer.change(
        (session, changes) ->
            new Visit(session, source, clock.instant(), changes).failed(problem, nextTry, state));
  }

  /// The sources that answer, and whose signs were not looked for since `moment`.
  public List<SourceId> iconsDue(Instant moment) {
    return readers.read(session -> Icons.due(session, moment));
  }

  /// The sign of a source's site was looked for.
  ///
  /// @param png null if none was found: an earlier one stays
  public void keepIcon(SourceId source, byte @Nullable [] png) {
    writer.change((session, changes) -> Icons.put(session, source, png, clock.instant(), changes));
  }

  /// Points the source to a new address, unless another source has it. Trust in a private host does
  /// not move along.
  public void moved(SourceId source, URI to) {
    writer.change((session, changes) -> Sources.moved(session, source, to, changes));
  }
}
