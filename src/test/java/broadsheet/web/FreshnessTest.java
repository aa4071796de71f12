package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cache-Control: max-age=1800                                   | PT30M
          Cache-Control: public,MAX-AGE=60                              | PT1M
          Cache-Control: max-age="60"                                   | PT1M
          Cache-Control: s-maxage=60                                    | PT0S
          Cache-Control: max-age=0                                      | PT0S
          Cache-Control: max-age=-5                                     | PT0S
          Cache-Control: no-cache, max-age=60                           | PT0S
          Cache-Control: max-age=999999999999                           | P30D
          Cache-Control: max-age=600; Age: 200                          | PT400S
          Cache-Control: max-age=600; Age: 900                          | PT0S
          Cache-Control: max-age=60; Expires: Sun, 01 Mar 2026 13:00:00 GMT | PT1M
          Expires: Sun, 01 Mar 2026 13:00:00 GMT                        | PT1H
          Expires: Sun, 01 Mar 2026 13:00:00 GMT; Date: Sun, 01 Mar 2026 12:30:00 GMT | PT30M
          Expires: Sun, 01 Mar 2020 13:00:00 GMT                        | PT0S
          Expires: 0                                                    | PT0S
          Expires: never                                                | PT0S
          Pragma: no-cache                                              | PT0S
          """)
  void isWhatTheServerSaysAndNoMore(String headers, Duration fresh) {
    Map<String, List<String>> map = new HashMap<>();
    for (String line : headers.split("; ", -1)) {
      String[] parts = line.split(": ", 2);
      map.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
    }

    assertThat(Freshness.of(HttpHeaders.of(map, (_, _) -> true), NOW)).isEqualTo(fresh);
  }
}
