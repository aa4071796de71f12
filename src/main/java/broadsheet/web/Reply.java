package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import java.net.http.HttpHeaders;

/// What one exchange with one server brought, before anybody judges it.
sealed interface Reply {

  /// The server answered; `body` is decompressed, and empty unless the status is 2xx.
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  record Answer(int status, HttpHeaders headers, byte[] body) implements Reply {

    boolean successful() {
      return status >= 200 && status < 300;
    }
  }

  /// It did not, or not to the end.
  ///
  /// @param slow we only know because we waited until a limit
  record Failure(Reason reason, String detail, boolean slow) implements Reply {

    Failure(Reason reason, String detail) {
      this(reason, detail, false);
    }

    FetchResult asResult() {
      return new FetchResult.Refused(reason, detail);
    }
  }
}
