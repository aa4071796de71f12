package broadsheet.web;

import broadsheet.news.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came back from one request. Only a bug throws.
public sealed interface FetchResult {

  /// The server sent a body.
  ///
  /// @param validators what to send back when asking again
  record Fetched(Page page, Validators validators) implements FetchResult {}

  /// Nothing changed since the validators were given (304).
  ///
  /// @param validators the ones to keep: the answer's where it names any, else those that were sent
  /// @param freshFor as in `Page`
  /// @param movedTo where it said so, if every step there was a move for good
  record NotModified(Validators validators, Duration freshFor, @Nullable URI movedTo)
      implements FetchResult {}

  /// The host asked us to come back later (429, 503), or cannot tell its rules at the moment: it is
  /// not asked again before `until`.
  record Wait(Instant until, String why) implements FetchResult {}

  /// The address moved for good (301 or 308 in every step); the body at the new place came along.
  record Moved(URI to, Page page, Validators validators) implements FetchResult {}

  /// Nothing usable came.
  ///
  /// @param detail one plain sentence for the reader, "The server says that the page is gone
  /// (410)."
  record Refused(Reason reason, String detail) implements FetchResult {}

  /// Why nothing came.
  enum Reason {
    /// The host's name is unknown, or nothing answers there: perhaps we are offline.
    UNREACHABLE,
    TIMED_OUT,
    /// A status of 400 to 599 other than those named here.
    BAD_STATUS,
    /// 404.
    NOT_FOUND,
    /// 410: gone for good.
    GONE,
    /// robots.txt asks us to stay away.
    DISALLOWED,
    /// Larger than its kind may be, after decompression.
    TOO_LARGE,
    /// Not http or https, or a private address that the reader did not add by hand.
    FORBIDDEN_ADDRESS,
    /// More than ten redirects, or a circle of them.
    TOO_MANY_REDIRECTS,
    /// The body was empty, broken in transit or badly compressed.
    BROKEN
  }
}
