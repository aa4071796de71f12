package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Health;
import broadsheet.news.Rest;
import broadsheet.news.Rhythm;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  /// A Tuesday.
  private static final Instant ASKED = Instant.parse("2026-11-24T09:20:00Z");

  private static final Health WELL = new Health(ASKED, ASKED, null, null, 0, Health.State.OPEN);

  private static Source source(@Nullable Duration own, Rhythm rhythm, Health health) {
    return new Source(
        new SourceId(1),
        "Coast",
        URI.create("https://coast.example/feed"),
        null,
        SourceKind.FEED,
        null,
        null,
        false,
        SourceSettings.USUAL.asked(own),
        rhythm,
        health);
  }

  private static Rhythm resting(Rest rest) {
    return new Rhythm(10_000, Duration.ZERO, rest, true);
  }

  @ParameterizedTest(name = "{0} a week, fresh for {1}, ttl {2}: every {3}")
  @CsvSource({
    "0,      PT0S,  PT0S,  PT24H",
    "1,      PT0S,  PT0S,  PT24H",
    "7,      PT0S,  PT0S,  PT12H",
    "84,     PT0S,  PT0S,  PT1H",
    "336,    PT0S,  PT0S,  PT15M",
    "100000, PT0S,  PT0S,  PT15M",
    "336,    PT5M,  PT10M, PT15M",
    "336,    PT30M, PT10M, PT30M",
    "336,    PT30M, PT1H,  PT1H",
    "84,     PT30M, PT20M, PT1H",
    "336,    P365D, PT0S,  PT24H",
    "336,    PT0S,  P3D,   P3D",
    "336,    PT0S,  P365D, P7D"
  })
  void whatPrintsSeldomIsAskedSeldomAndWhoeverAsksForMoreRestHasIt(
      int weekly, Duration freshFor, Duration ttl, Duration interval) {
    Rhythm rhythm = new Rhythm(weekly, freshFor, new Rest(ttl, Set.of(), Set.of()), true);
    assertThat(Schedule.interval(rhythm)).isEqualTo(interval);
    assertThat(Schedule.next(source(null, rhythm, WELL))).isEqualTo(ASKED.plus(interval));
  }

  @ParameterizedTest(name = "skipping hours {0} and days {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-,          -,                  2026-11-24T09:35:00Z",
        "8 10,       -,                  2026-11-24T09:35:00Z",
        "9,          -,                  2026-11-24T10:00:00Z",
        "9 10 11,    -,                  2026-11-24T12:00:00Z",
        "-,          TUESDAY,            2026-11-25T00:00:00Z",
        "0 1,        TUESDAY WEDNESDAY,  2026-11-26T02:00:00Z",
      })
  void hoursAndDaysToSkipAreSkipped(@Nullable String hours, @Nullable String days, Instant next) {
    Rest rest =
        new Rest(
            Duration.ZERO,
            words(hours).stream().map(Integer::valueOf).collect(Collectors.toSet()),
            words(days).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()));
    assertThat(Schedule.next(source(null, resting(rest), WELL))).isEqualTo(next);
  }

  private static Set<String> words(@Nullable String text) {
    return text == null ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
  }

  @Test
  void aFeedThatSkipsEverythingDoesNotMeanIt() {
    Rest hours =
        new Rest(
            Duration.ZERO, IntStream.range(0, 24).boxed().collect(Collectors.toSet()), Set.of());
    Rest days = new Rest(Duration.ZERO, Set.of(), EnumSet.allOf(DayOfWeek.class));
    Instant next = ASKED.plus(Duration.ofMinutes(15));
    assertThat(Schedule.next(source(null, resting(hours), WELL))).isEqualTo(next);
    assertThat(Schedule.next(source(null, resting(days), WELL))).isEqualTo(next);
  }

  @Test
  void theReadersOwnIntervalWins() {
    Rest rest = new Rest(Duration.ofDays(2), Set.of(9, 10), Set.of(DayOfWeek.TUESDAY));
    assertThat(Schedule.next(source(Duration.ofMinutes(30), resting(rest), WELL)))
        .isEqualTo(ASKED.plus(Duration.ofMinutes(30)));
    assertThat(Schedule.next(source(Duration.ofDays(9), Rhythm.UNKNOWN, WELL)))
        .isEqualTo(ASKED.plus(Duration.ofDays(9)));
  }

  @Test
  void afterAFailureItsTimeCounts() {
    Instant later = ASKED.plus(Duration.ofMinutes(7));
    for (Health.State state : new Health.State[] {Health.State.OPEN, Health.State.HELD}) {
      Health failing = new Health(ASKED, null, later, "no answer", 1, state);
      Source source = source(Duration.ofMinutes(1), Rhythm.UNKNOWN, failing);
      assertThat(Schedule.next(source)).isEqualTo(later);
      assertThat(Schedule.isDue(source, later.minusMillis(1))).isFalse();
      assertThat(Schedule.isDue(source, later)).isTrue();
    }
  }

  @Test
  void whatWasNeverAskedIsDueAndWhatIsGoneNeverIs() {
    assertThat(Schedule.isDue(source(null, Rhythm.UNKNOWN, Health.UNTRIED), ASKED)).isTrue();
    Health gone = new Health(ASKED, null, null, "gone", 1, Health.State.GONE);
    Source source = source(Duration.ofMinutes(1), Rhythm.UNKNOWN, gone);
    assertThat(Schedule.isDue(source, Instant.parse("2999-01-01T00:00:00Z"))).isFalse();
    assertThat(Schedule.isDue(source, ASKED.minusSeconds(60))).isFalse();
  }

  @Test
  void anUpdateThatBrokeOffGoesOnSoon() {
    Rhythm broken = new Rhythm(1, Duration.ofDays(1), Rest.NONE, false);
    assertThat(Schedule.next(source(null, broken, WELL)))
        .isEqualTo(ASKED.plus(Duration.ofMinutes(5)));
  }

  @Test
  void aClockThatWasSetBackFreezesNothing() {
    assertThat(Schedule.isDue(source(null, Rhythm.UNKNOWN, WELL), ASKED.minusSeconds(60))).isTrue();
  }
}
