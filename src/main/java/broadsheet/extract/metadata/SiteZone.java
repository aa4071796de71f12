package broadsheet.extract.metadata;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The zone in which a paper counts its days, where its country has but one: many publish their
/// moments in UTC, and a story of half past midnight would stand under the day before. A day told
/// without a time is the paper's day too, and begins at the paper's midnight.
final class SiteZone {

  private static final Map<String, ZoneId> BY_COUNTRY = read();

  private SiteZone() {}

  /// @return the same instant, or the same day, in the zone of the address's country; unchanged if
  ///     a zone was told
  static Moment of(URI url, Moment moment) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    ZoneId zone = BY_COUNTRY.get(host.substring(host.lastIndexOf('.') + 1));
    if (zone == null || !moment.at().getOffset().equals(ZoneOffset.UTC)) {
      return moment;
    }
    ZonedDateTime local =
        moment.timed() ? moment.at().atZoneSameInstant(zone) : moment.day().atStartOfDay(zone);
    return new Moment(local.toOffsetDateTime(), moment.timed());
  }

  private static Map<String, ZoneId> read() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (List<String> line : WordList.words("country-zones.txt")) {
      line.stream().skip(1).forEach(country -> zones.put(country, ZoneId.of(line.getFirst())));
    }
    return Map.copyOf(zones);
  }
}
