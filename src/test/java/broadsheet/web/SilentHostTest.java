package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SilentHostTest {

  private final Loopback web = Loopback.impatient();
  private final CountDownLatch never = new CountDownLatch(1);
  private final Site site = web.site().answer("/silent", exchange -> Waiting.on(never));
  private final Refused late = new Refused(Reason.TIMED_OUT, "The server did not answer in time.");

  @BeforeEach
  void letUsWait() throws Exception {
    assertThat(web.source(site.at("/silent"))).isEqualTo(late);
  }

  @AfterEach
  void close() {
    never.countDown();
    web.close();
  }

  @Test
  void isNotAskedAgainForAMinute() throws Exception {
    web.clock.forward(Duration.ofSeconds(59));

    assertThat(web.page(site.at("/page"))).isEqualTo(late);
    assertThat(site.askedFor()).containsExactly("/silent");
  }

  @Test
  void isAskedAgainAfterwards() throws Exception {
    web.clock.forward(Duration.ofMinutes(1));
    web.page(site.at("/page"));

    assertThat(site.askedFor()).endsWith("/page");
  }

  @Test
  void isAskedAtOnceWhenAReaderWaits() throws Exception {
    web.fetcher.fetch(Request.page(site.at("/page"), Trust.NONE).aheadOfOthers());

    assertThat(site.askedFor()).endsWith("/page");
  }

  @Test
  void isAskedByAllOnceItAnsweredOne() throws Exception {
    web.fetcher.fetch(Request.page(site.at("/page"), Trust.NONE).aheadOfOthers());
    web.page(site.at("/other"));

    assertThat(site.askedFor()).endsWith("/other");
  }
}
