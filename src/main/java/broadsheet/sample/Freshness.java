package broadsheet.sample;

import com.sun.net.httpserver.Headers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The validators of an answer (RFC 9110 §8.8) and whether the asker has it already (§13).
record Freshness(String etag, String lastModified) {

  /// RFC 9110 §5.6.7: two digits for the day, which `RFC_1123_DATE_TIME` does not write.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /// @param packed whether the body is sent compressed; that is another representation
  static Freshness of(byte[] body, boolean packed, Instant modified) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      String hash = HexFormat.of().formatHex(digest, 0, 8);
      return new Freshness("\"" + hash + (packed ? "-gzip" : "") + "\"", DATE.format(modified));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean knownTo(Headers asked) {
    String match = asked.getFirst("If-None-Match");
    if (match != null) {
      return match.equals("*") || match.contains(etag);
    }
    return notNewerThan(asked.getFirst("If-Modified-Since"));
  }

  private boolean notNewerThan(@Nullable String since) {
    if (since == null) {
      return false;
    }
    try {
      return !Instant.from(DATE.parse(lastModified)).isAfter(Instant.from(DATE.parse(since)));
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
