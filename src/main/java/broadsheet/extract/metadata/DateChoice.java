package broadsheet.extract.metadata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
  static @Nullable Told<OffsetDateTime> published(Clues clues, @Nullable LocalDate filed) {
    return new DateChoice(clues).published(filed);
  }

  static @Nullable Told<OffsetDateTime> modified(Clues clues) {
    DateChoice choice = new DateChoice(clues);
    Told<Moment> modified =
        Told.of(choice.read(clues.data("dateModified")), "linked data dateModified");
    if (modified == null) {
      modified = choice.inMeta("modified").stream().findFirst().orElse(null);
    }
    if (modified == null) {
      modified = choice.visible.marked("dateModified");
    }
    return modified == null ? null : modified.as(modified.value().at());
  }

  private @Nullable Told<OffsetDateTime> published(@Nullable LocalDate filed) {
    List<Told<Moment>> declared = declared();
    List<Told<Moment>> perhaps = inMeta("published perhaps");
    Moment url = UrlDate.of(clues.url());
    Told<Moment> best = declared.isEmpty() ? visible.marked("datePublished") : declared.getFirst();
    if (best == null && !perhaps.isEmpty()) {
      best = perhaps.getFirst();
    }
    declared.addAll(perhaps);
    if (best == null) {
      best = visible.marked("dateCreated");
    }
    if (best == null && url != null && url.plausible()) {
      best = new Told<>(url, "the address");
    }
    if (best == null) {
      best = Told.of(ScriptDates.published(clues.elements()), "the data of a script");
    }
    if (best == null) {
      best = visible.nearHeadline();
    }
    if (best == null && filed != null) {
      best = new Told<>(Moment.on(filed), "the dateline");
    }
    if (best == null) {
      return modified(clues);
    }
    Told<Moment> timed = timed(best, declared);
    return timed.as(SiteZone.of(clues.url(), LocalDay.aligned(timed.value(), url)).at());
  }

  /// What the linked data and the plainest meta elements say, best first.
  private List<Told<Moment>> declared() {
    List<Told<Moment>> moments = new ArrayList<>();
    for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
      add(moments, clues.data(key), "linked data " + key);
    }
    moments.addAll(inMeta("published"));
    return moments;
  }

  private List<Told<Moment>> inMeta(String names) {
    List<Told<Moment>> moments = new ArrayList<>();
    for (String name : MetaNames.of(names)) {
      clues.meta().all(name).forEach(value -> add(moments, value, "meta " + name));
    }
    return moments;
  }

  private void add(List<Told<Moment>> moments, String written, String by) {
    Told<Moment> moment = Told.of(read(written), by);
    if (moment != null) {
      moments.add(moment);
    }
  }

  private @Nullable Moment read(String written) {
    Moment moment = written.isEmpty() ? null : Moment.read(written, monthFirst);
    return moment != null && moment.plausible() ? moment : null;
  }

  /// A day without a time gives way to the same day with one.
  private static Told<Moment> timed(Told<Moment> best, List<Told<Moment>> others) {
    if (best.value().timed()) {
      return best;
    }
    return others.stream()
        .filter(other -> other.value().timed())
        .filter(other -> other.value().day().equals(best.value().day()))
        .findFirst()
        .orElse(best);
  }
}
