package broadsheet.extract.metadata;

import broadsheet.extract.metadata.DatelineParser.Match;
import broadsheet.news.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads datelines that are built of place, region, day and agency in whatever order, parted by
/// commas, brackets and dashes. Reading collects the parts; [#convinces] then judges whether they
/// make a dateline or the beginning of a sentence.
final class WesternDateline {

  private static final int MOST_PARTS = 8;

  private final DatelineText text;
  private @Nullable String place;
  private boolean region;
  private @Nullable String agency;
  private boolean knownAgency;
  private boolean dash;
  private final List<PrintedDate> days = new ArrayList<>();

  private WesternDateline(DatelineText text) {
    this.text = text;
  }

  static Optional<Match> at(String head) {
    if (!DatelineSigns.in(head)) {
      return Optional.empty();
    }
    WesternDateline dateline = new WesternDateline(new DatelineText(head));
    dateline.readAgencyFirst();
    if (dateline.agency == null) {
      dateline.readPlaceFirst();
    } else if (dateline.dash) {
      dateline.readPlaceAfterAgency(head);
    }
    return dateline.convinces() ? Optional.of(dateline.match()) : Optional.empty();
  }

  /// "(Reuters) -", "EFE.-"
  private void readAgencyFirst() {
    int start = text.position();
    String bracket = text.bracket();
    boolean bracketed = bracket != null;
    String name = bracket != null ? Agencies.named(bracket) : text.agencyBeforeDash();
    if (name == null) {
      text.back(start);
      return;
    }
    dash = text.dash();
    if (dash || (bracketed && text.atSentence())) {
      agency = name;
      knownAgency = true;
    } else {
      text.back(start);
    }
  }

  /// "(ANSA) - ROMA, 21 SET -": only if a second dash ends it.
  private void readPlaceAfterAgency(String head) {
    WesternDateline rest = new WesternDateline(new DatelineText(head));
    rest.text.back(text.position());
    rest.readPlaceFirst();
    boolean closed = rest.dash && rest.agency == null && rest.place != null && !rest.days.isEmpty();
    if (closed && rest.convinces()) {
      place = rest.place;
      days.addAll(rest.days);
      text.back(rest.text.position());
    }
  }

  private void readPlaceFirst() {
    if (!readDay()) {
      place = text.place();
    }
    if (place == null && days.isEmpty()) {
      return;
    }
    int parts = 0;
    while (parts++ < MOST_PARTS && !dash && readPart()) {
      readBracketBehindDash();
    }
  }

  private boolean readPart() {
    return readDay() || readAgency() || readRegion() || (dash = text.dash());
  }

  private boolean readDay() {
    PrintedDate day = days.size() < 2 ? text.day() : null;
    if (day != null) {
      days.add(day);
    }
    return day != null;
  }

  private boolean readRegion() {
    boolean found = agency == null && text.region();
    region |= found;
    return found;
  }

  private boolean readAgency() {
    if (agency != null) {
      return false;
    }
    int start = text.position();
    String name = text.bracket();
    if (name == null) {
      agency = days.isEmpty() ? null : text.bareAgency();
      knownAgency = agency != null;
      return knownAgency;
    }
    agency = Agencies.named(name);
    knownAgency = agency != null;
    if (agency == null && DatelineText.isAcronym(name)) {
      agency = name;
    }
    if (agency == null && DatelineText.isCapitalised(name)) {
      region |= Places.isRegion(name);
      return true;
    }
    if (agency == null) {
      text.back(start);
    }
    return agency != null;
  }

  /// "NEW YORK--(BUSINESS WIRE)--", "МОСКВА, 3 окт — РИА Новости."
  private void readBracketBehindDash() {
    if (dash && agency == null) {
      int start = text.position();
      if (readAgency() && knownAgency) {
        dash = text.dash() || text.stop();
      } else {
        text.back(start);
      }
    }
  }

  private boolean convinces() {
    if (agency == null && (place == null || !dash)) {
      return false;
    }
    if (place == null) {
      return knownAgency;
    }
    if (Places.isNone(place) || place.length() > Places.LONGEST) {
      place = null;
      return knownAgency && dash;
    }
    boolean city = Places.isCity(place);
    boolean wired = Places.isCapitals(place) || city || region;
    if (knownAgency) {
      return wired || dash || !days.isEmpty();
    }
    if (agency != null) {
      return days.isEmpty() ? wired && dash : wired || dash || days.getLast().year() > 0;
    }
    boolean certain = city || region || (Places.isCapitals(place) && !days.isEmpty());
    return certain && text.atSentence() && (!text.colon() || Places.isCapitals(place));
  }

  private Match match() {
    text.skipSeparators();
    PrintedDate day = days.isEmpty() ? null : days.getFirst();
    Dateline dateline =
        new Dateline(place == null ? null : Places.normalCase(place), agency, DatelineDay.of(days));
    return new Match(dateline, day == null ? null : day.monthDay(), text.position());
  }
}
