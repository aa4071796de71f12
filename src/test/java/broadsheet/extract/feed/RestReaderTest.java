package broadsheet.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.news.Rest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ttl>90</ttl>                                                                       | PT90M
          <ttl>-5</ttl>                                                                       | PT0S
          <ttl>soon</ttl>                                                                     | PT0S
          <ttl>2147483647</ttl>                                                               | PT8784H
          <sy:updatePeriod>hourly</sy:updatePeriod>                                           | PT1H
          <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>  | PT6H
          <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>  | PT0S
          <sy:updatePeriod>never</sy:updatePeriod>                                            | PT0S
          <sy:updateFrequency>2</sy:updateFrequency>                                          | PT0S
          <ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod>                              | PT1H
          """)
  void readsTheShortestTimeBetweenTwoVisits(String head, Duration interval) {
    assertThat(rest(head).interval()).isEqualTo(interval);
  }

  @Test
  void readsTheHoursAndDaysInWhichNothingComes() {
    Rest rest =
        rest(
            "<skipHours><hour>0</hour><hour>24</hour><hour>5</hour><hour>31</hour></skipHours>"
                + "<skipDays><day>Sunday</day><day>saturday</day><day>Holiday</day></skipDays>");
    assertThat(rest.skipHours()).containsExactlyInAnyOrder(0, 5);
    assertThat(rest.skipDays()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void aFeedThatDoesNotSayAsksForNoRest() {
    assertThat(rest("<title>Harbour Wire</title>")).isEqualTo(Rest.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"version": "https://jsonfeed.org/version/1.1", "items": [], "expired": true}           | PT8784H
          {"version": "https://jsonfeed.org/version/1.1", "items": [], "expired": false}          | PT0S
          {"version": "https://jsonfeed.org/version/1.1", "items": []}                            | PT0S
          {"rss": {"channel": {"title": "Wire", "ttl": 90, "item": []}}}                          | PT90M
          {"rss": {"channel": {"ttl": "90", "sy:updatePeriod": "daily", "item": []}}}             | PT24H
          {"rss": {"channel": {"sy:updatePeriod": "daily", "sy:updateFrequency": "4", "item": []}}} | PT6H
          """)
  void readsItFromAFeedInJson(String feed, Duration interval) {
    assertThat(read(feed)).isEqualTo(new Rest(interval, Set.of(), Set.of()));
  }

  @Test
  void readsTheHoursAndDaysFromAFeedInJson() {
    Rest rest =
        read(
            """
            {"rss": {"channel": {"skipHours": {"hour": ["1", 24, "noon"]},
             "skipDays": {"day": "Sunday"}, "item": []}}}\
            """);
    assertThat(rest.skipHours()).containsExactlyInAnyOrder(0, 1);
    assertThat(rest.skipDays()).containsExactly(DayOfWeek.SUNDAY);
  }

  private static Rest rest(String head) {
    return read(
        "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>"
            + head
            + "<item><title>Ferry crews go back</title></item></channel></rss>");
  }

  private static Rest read(String feed) {
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    URI url = URI.create("https://wire.example/feed.xml");
    return ((Parsed) FeedParser.parse(bytes, null, url)).feed().rest();
  }
}
