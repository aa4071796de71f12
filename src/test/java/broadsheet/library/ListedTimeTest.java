package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTimeTest {

  @ParameterizedTest(name = "published {0}, dated {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-01T09:00:00Z | 2026-02-27 | 2026-03-01T09:00:00Z
                               | 2026-02-27 | 2026-02-27T12:00:00Z
                               | 2026-03-01 | 2026-03-01T10:00:00Z
                               | 2026-03-02 | 2026-03-01T10:00:00Z
                               |            | 2026-03-01T10:00:00Z
          2031-01-01T00:00:00Z |            | 2026-03-01T10:00:00Z
          1896-06-01T00:00:00Z |            | 1896-06-01T00:00:00Z
          """)
  void isPublishedElseDatedElseSeenAndNeverLater(
      @Nullable Instant published, @Nullable LocalDate dated, Instant listed) {
    Headline headline =
        new Headline(
            "Tides",
            URI.create("https://harbour.example/tides"),
            null,
            null,
            new Dateline(null, null, dated),
            published,
            null,
            null,
            null);
    assertThat(ListedTime.of(headline, Instant.parse("2026-03-01T10:00:00Z"))).isEqualTo(listed);
  }
}
