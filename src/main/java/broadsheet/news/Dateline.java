package broadsheet.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where and when a wire story was filed, as printed at its head: "Seoul, Sept 21 (AFP) Sep 21,
/// 2022".
///
/// A part that is not printed is absent; it is never guessed from the text below.
///
/// @param place city as printed, without its country; at most 60 characters
/// @param agency the wire's short name as it writes it, "AFP", "Reuters"
/// @param date the printed day in the place's own calendar; it has no zone
public record Dateline(@Nullable String place, @Nullable String agency, @Nullable LocalDate date) {

  public static final Dateline NONE = new Dateline(null, null, null);
}
