package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;

/// What a status that brings no body means to the reader.
final class Status {

  static final int NOT_MODIFIED = 304;
  static final int TOO_MANY_REQUESTS = 429;
  static final int UNAVAILABLE = 503;

  private Status() {}

  static boolean redirects(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  static boolean movesForGood(int status) {
    return status == 301 || status == 308;
  }

  static Refused refusal(int status) {
    return switch (status) {
      case 404 -> new Refused(Reason.NOT_FOUND, "The server does not know this page (404).");
      case 410 -> new Refused(Reason.GONE, "The server says that the page is gone (410).");
      case 401, 407 -> bad("The server asks for a password", status);
      case 402 -> bad("The server asks for payment", status);
      case 403 -> bad("The server does not let us read this page", status);
      case 451 -> bad("The page is blocked for legal reasons", status);
      case TOO_MANY_REQUESTS -> bad("The server was asked too often", status);
      case UNAVAILABLE -> bad("The server is not available at the moment", status);
      default ->
          status >= 500
              ? bad("The server has a fault of its own", status)
              : bad("The server gave an answer that brings no page", status);
    };
  }

  private static Refused bad(String what, int status) {
    return new Refused(Reason.BAD_STATUS, what + " (" + status + ").");
  }
}
