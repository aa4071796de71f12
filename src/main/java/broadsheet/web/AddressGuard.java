package broadsheet.web;

import broadsheet.web.FetchResult.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Keeps requests that a public page or feed may have caused away from the reader's own machine and
/// network.
///
/// A name is judged by what it resolves to, just before each exchange; the exchange then goes to
/// the address that was judged (see `PinnedRequest`).
final class AddressGuard {

  /// Where names become addresses.
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException, InterruptedException;
  }

  private final Resolver resolver;
  private final Predicate<InetAddress> everybodys;

  AddressGuard(Resolver resolver) {
    this(resolver, PublicAddresses::contain);
  }

  /// For tests, whose public sites are on this machine too.
  AddressGuard(Resolver resolver, Predicate<InetAddress> everybodys) {
    this.resolver = resolver;
    this.everybodys = everybodys;
  }

  /// Answers where the host is, or why it is not asked.
  Verdict judge(URI address, Trust trust) throws InterruptedException {
    String host = hostOf(address).orElse(null);
    if (host == null) {
      return Verdict.refused(
          Reason.FORBIDDEN_ADDRESS, "Only addresses that begin with http or https are followed.");
    }
    List<InetAddress> found;
    try {
      found = Arrays.asList(resolver.resolve(host));
    } catch (UnknownHostException e) {
      return Verdict.refused(Reason.UNREACHABLE, "The host " + host + " is not known.");
    }
    // one private address among public ones is enough: the client may choose that one
    if (!trust.covers(address) && !found.stream().allMatch(everybodys)) {
      return Verdict.refused(
          Reason.FORBIDDEN_ADDRESS,
          "The host " + host + " is on a private network, where public pages may not lead.");
    }
    return new Verdict.Fine(found.getFirst());
  }

  /// Whether any of the host's addresses is private; false for one that is not known.
  boolean isPrivate(URI address) throws InterruptedException {
    Optional<String> host = hostOf(address);
    try {
      return host.isPresent() && !Arrays.stream(resolver.resolve(host.get())).allMatch(everybodys);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static Optional<String> hostOf(URI address) {
    String scheme = address.getScheme();
    String host = address.getHost();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return web && host != null ? Optional.of(host.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /// Where a host is, or why it is not to be asked.
  sealed interface Verdict {
    record Fine(InetAddress address) implements Verdict {

      /// This very machine, which needs no politeness.
      boolean loopback() {
        return address.isLoopbackAddress();
      }
    }

    record Refused(Reply.Failure why) implements Verdict {}

    private static Verdict refused(Reason reason, String detail) {
      return new Refused(new Reply.Failure(reason, detail));
    }
  }
}
