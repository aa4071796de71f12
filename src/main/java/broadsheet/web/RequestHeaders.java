package broadsheet.web;

import broadsheet.news.Validators;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The headers that we send: who we are, what we can read, and what we already have.
final class RequestHeaders {

  private RequestHeaders() {}

  static Map<String, String> of(Request request, String userAgent) {
    Map<String, String> headers = plain(userAgent, accept(request.kind()));
    Validators validators = request.validators();
    put(headers, "If-None-Match", validators.etag());
    put(headers, "If-Modified-Since", validators.lastModified());
    return headers;
  }

  static Map<String, String> plain(String userAgent, String accept) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", userAgent);
    headers.put("Accept", accept);
    headers.put("Accept-Encoding", ContentCoding.ACCEPTED);
    return headers;
  }

  /// A validator that could not be sent back byte for byte is not sent at all.
  private static void put(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null && !value.isBlank() && value.chars().allMatch(c -> c >= ' ' && c < 127)) {
      headers.put(name, value);
    }
  }

  private static String accept(Request.Kind kind) {
    return switch (kind) {
      case SOURCE ->
          "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml,"
              + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7,"
              + " */*;q=0.5";
      case PAGE -> "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5";
      case IMAGE, ICON -> "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5";
    };
  }
}
