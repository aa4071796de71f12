package broadsheet.web;

import broadsheet.news.Validators;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Moved;
import broadsheet.web.FetchResult.NotModified;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// What the last answer on the way means.
final class Judgement {

  private final Clock clock;
  private final Holds holds;

  Judgement(Clock clock, Holds holds) {
    this.clock = clock;
    this.holds = holds;
  }

  FetchResult of(Request request, Redirects way, Reply.Answer answer) {
    Optional<FetchResult> wait = holds.heed(way.at().getHost(), answer);
    if (wait.isPresent()) {
      return wait.get();
    }
    if (answer.status() == Status.NOT_MODIFIED) {
      return notModified(request.validators(), way, answer);
    }
    return answer.successful() ? page(way, answer) : Status.refusal(answer.status());
  }

  private FetchResult notModified(Validators sent, Redirects way, Reply.Answer answer) {
    if (sent.equals(Validators.NONE)) {
      return new Refused(
          Reason.BROKEN, "The server says that nothing changed, although we have nothing yet.");
    }
    return new NotModified(
        newer(sent, validators(answer.headers())),
        freshness(answer),
        way.movedForGood() ? way.at() : null);
  }

  /// A 304 may name new validators (RFC 9111 §4.3.4). They are taken as a set, so that an ETag of
  /// today never goes out beside a date of last week.
  private static Validators newer(Validators sent, Validators named) {
    boolean changed =
        (named.etag() != null && !named.etag().equals(sent.etag()))
            || (named.lastModified() != null && !named.lastModified().equals(sent.lastModified()));
    return changed ? named : sent;
  }

  private FetchResult page(Redirects way, Reply.Answer answer) {
    if (answer.status() == 206) {
      return new Refused(Reason.BROKEN, "The server sent only a part of the page (206).");
    }
    if (answer.body().length == 0) {
      return new Refused(Reason.BROKEN, "The server sent an empty page.");
    }
    Page page =
        new Page(
            way.at(),
            answer.body(),
            answer.headers().firstValue("content-type").orElse(null),
            freshness(answer));
    Validators validators = validators(answer.headers());
    return way.movedForGood()
        ? new Moved(way.at(), page, validators)
        : new Fetched(page, validators);
  }

  private static Validators validators(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("etag").orElse(null), headers.firstValue("last-modified").orElse(null));
  }

  private Duration freshness(Reply.Answer answer) {
    return Freshness.of(answer.headers(), clock.instant());
  }
}
