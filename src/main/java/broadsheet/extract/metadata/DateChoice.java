package broadsheet.extract.metadata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the article was published and when it was last changed.
final class DateChoice {

  private final Clues clues;
  private final boolean monthFirst;
  private final VisibleDates visible;

  private DateChoice(Clues clues) {
    this.clues = clues;
    this.monthFirst = DateOrder.monthFirst(clues);
    this.visible = new VisibleDates(clues, monthFirst);
  }

  /// @param filed the dateline's day, for pages that say nothing else
  static @Nullable OffsetDateTime published(Clues clues, @Nullable LocalDate filed) {
    return new DateChoice(clues).published(filed);
  }

  static @Nullable OffsetDateTime modified(Clues clues) {
    DateChoice choice = new DateChoice(clues);
    Moment modified = choice.read(clues.data("dateModified"));
    for (String value : clues.meta().all(MetaNames.of("modified"))) {
      modified = modified == null ? choice.read(value) : modified;
    }
    if (modified == null) {
      modified = choice.visible.marked("dateModified");
    }
    return modified == null ? null : modified.at();
  }

  private @Nullable OffsetDateTime published(@Nullable LocalDate filed) {
    List<Moment> declared = declared();
    List<Moment> perhaps = inMeta("published perhaps");
    Moment url = UrlDate.of(clues.url());
    Moment best = declared.isEmpty() ? visible.marked("datePublished") : declared.getFirst();
    if (best == null && !perhaps.isEmpty()) {
      best = perhaps.getFirst();
    }
    declared.addAll(perhaps);
    if (best == null) {
      best = visible.marked("dateCreated");
    }
    if (best == null && url != null && url.plausible()) {
      best = url;
    }
    if (best == null) {
      best = ScriptDates.published(clues.elements());
    }
    if (best == null) {
      best = visible.nearHeadline();
    }
    if (best == null && filed != null) {
      best = Moment.on(filed);
    }
    if (best == null) {
      return modified(clues);
    }
    return SiteZone.of(clues.url(), LocalDay.aligned(timed(best, declared), url)).at();
  }

  /// What the linked data and the plainest meta elements say, best first.
  private List<Moment> declared() {
    List<Moment> moments = new ArrayList<>();
    for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
      add(moments, clues.data(key));
    }
    moments.addAll(inMeta("published"));
    return moments;
  }

  private List<Moment> inMeta(String names) {
    List<Moment> moments = new ArrayList<>();
    for (String name : MetaNames.of(names)) {
      clues.meta().all(List.of(name)).forEach(value -> add(moments, value));
    }
    return moments;
  }

  private void add(List<Moment> moments, String written) {
    Moment moment = read(written);
    if (moment != null) {
      moments.add(moment);
    }
  }

  private @Nullable Moment read(String written) {
    Moment moment = written.isEmpty() ? null : Moment.read(written, monthFirst);
    return moment != null && moment.plausible() ? moment : null;
  }

  /// A day without a time gives way to the same day with one.
  private static Moment timed(Moment best, List<Moment> others) {
    if (best.timed()) {
      return best;
    }
    return others.stream()
        .filter(Moment::timed)
        .filter(other -> Math.abs(ChronoUnit.DAYS.between(other.day(), best.day())) == 0)
        .findFirst()
        .orElse(best);
  }
}
