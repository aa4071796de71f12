package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The way from the address that was asked for to where the answer is: a limited number of steps,
/// none of them twice.
final class Redirects {

  private final Set<URI> seen = new HashSet<>();
  private final int most;
  private URI at;
  private Trust trust;
  private boolean forGood = true;

  /// @param trust for the way that begins at `start`
  Redirects(URI start, Trust trust, int most) {
    this.most = most;
    this.at = start;
    this.trust = trust;
    seen.add(start);
  }

  URI at() {
    return at;
  }

  /// What is left of it here: nothing once a step lay outside its host.
  Trust trust() {
    return trust;
  }

  /// Whether there was a step, and each said that it is for good.
  boolean movedForGood() {
    return seen.size() > 1 && forGood;
  }

  /// Follows one step, or answers why not.
  Optional<Refused> follow(int status, HttpHeaders headers) {
    String location = headers.firstValue("location").orElse("");
    if (location.isBlank()) {
      return refused(
          Reason.BAD_STATUS, "The server sends us on (" + status + ") but does not say where.");
    }
    Optional<URI> next = WebAddress.resolve(at, asUtf8(location));
    if (next.isEmpty()) {
      return refused(
          Reason.FORBIDDEN_ADDRESS, "The server sends us to an address that is not on the web.");
    }
    if (!seen.add(next.get())) {
      return refused(Reason.TOO_MANY_REDIRECTS, "The server sends us round in a circle.");
    }
    if (seen.size() > most + 1) {
      return refused(
          Reason.TOO_MANY_REDIRECTS, "The server sends us on more than " + most + " times.");
    }
    trust = trust.beyond(at);
    at = next.get();
    forGood &= Status.movesForGood(status);
    return Optional.empty();
  }

  /// Many servers put bare UTF-8 into the header, which the client reads as Latin-1.
  private static String asUtf8(String header) {
    byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }

  private static Optional<Refused> refused(Reason reason, String detail) {
    return Optional.of(new Refused(reason, detail));
  }
}
