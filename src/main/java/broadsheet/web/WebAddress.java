package broadsheet.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a web address as a browser does (WHATWG URL, as far as news links need it): spaces and
/// letters of any script are encoded, names of hosts become ASCII, backslashes count as slashes,
/// user names, passwords and fragments are dropped.
public final class WebAddress {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+");
  private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\r\\n]");
  private static final Pattern SPACE_AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
  private static final Pattern SLASHES = Pattern.compile("^/+");
  private static final Pattern DOTS = Pattern.compile("/(?:[.]|%2e)", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /// The address in the form in which it is asked for; empty unless it is http or https and names a
  /// host.
  public static Optional<URI> parse(String text) {
    String cleaned = clean(text);
    Matcher scheme = SCHEME.matcher(cleaned);
    if (!scheme.find()) {
      return Optional.empty();
    }
    return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
      case "http" -> absolute("http", cleaned.substring(scheme.end()));
      case "https" -> absolute("https", cleaned.substring(scheme.end()));
      default -> Optional.empty();
    };
  }

  /// The address that `link` means on the page at `base`.
  ///
  /// @param base itself the result of `parse`
  public static Optional<URI> resolve(URI base, String link) {
    String cleaned = clean(link);
    if (SCHEME.matcher(cleaned).find()) {
      return parse(cleaned);
    }
    String slashed = slashes(cleaned);
    if (slashed.startsWith("//")) {
      return parse(base.getScheme() + ":" + slashed);
    }
    String site = base.getScheme() + "://" + base.getRawAuthority();
    String path = base.getRawPath();
    if (slashed.isEmpty()) {
      return parse(site + path + (base.getRawQuery() == null ? "" : "?" + base.getRawQuery()));
    }
    if (slashed.startsWith("?")) {
      return parse(site + path + slashed);
    }
    if (slashed.startsWith("/")) {
      return parse(site + slashed);
    }
    return parse(site + path.substring(0, path.lastIndexOf('/') + 1) + slashed);
  }

  /// Without the fragment, and without what browsers drop: space around it, line ends within.
  private static String clean(String text) {
    String inOneLine = LINE_ENDS.matcher(text).replaceAll("");
    int fragment = inOneLine.indexOf('#');
    String body = fragment < 0 ? inOneLine : inOneLine.substring(0, fragment);
    return SPACE_AROUND.matcher(body).replaceAll("");
  }

  private static String slashes(String text) {
    int query = text.indexOf('?');
    return query < 0
        ? text.replace('\\', '/')
        : text.substring(0, query).replace('\\', '/') + text.substring(query);
  }

  private static Optional<URI> absolute(String scheme, String rest) {
    String body = SLASHES.matcher(slashes(rest)).replaceFirst("");
    int end = endOfAuthority(body);
    String authority = body.substring(0, end);
    String tail = body.substring(end);
    int query = tail.indexOf('?');
    String path = PercentEncoding.path(query < 0 ? tail : tail.substring(0, query));
    String encoded =
        (path.isEmpty() ? "/" : withoutDots(path))
            + (query < 0 ? "" : "?" + PercentEncoding.query(tail.substring(query + 1)));
    return host(scheme, authority.substring(authority.lastIndexOf('@') + 1))
        .flatMap(host -> uri(scheme + "://" + host + encoded));
  }

  private static int endOfAuthority(String body) {
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) == '/' || body.charAt(i) == '?') {
        return i;
      }
    }
    return body.length();
  }

  /// Host and port, the port only where it is not the scheme's own.
  private static Optional<String> host(String scheme, String authority) {
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon > authority.lastIndexOf(']');
    String name = hasPort ? authority.substring(0, colon) : authority;
    String port = hasPort ? authority.substring(colon + 1) : "";
    boolean usual = port.isEmpty() || port.equals("https".equals(scheme) ? "443" : "80");
    return ascii(name).map(host -> usual ? host : host + ":" + port);
  }

  private static Optional<String> ascii(String name) {
    if (name.startsWith("[")) {
      return Optional.of(name.toLowerCase(Locale.ROOT));
    }
    try {
      String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      // some letters become slashes and colons, which would make it another address
      return HOST.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> uri(String text) {
    try {
      URI uri = new URI(text);
      boolean portFits = uri.getPort() <= 65_535;
      return uri.getHost() != null && portFits ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// RFC 3986 §5.2.4. Empty segments stay: `//` is not `/` to every server.
  private static String withoutDots(String path) {
    if (!DOTS.matcher(path).find()) {
      return path;
    }
    String[] segments = path.substring(1).split("/", -1);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      switch (segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".")) {
        case "." -> {
          if (last) {
            kept.add("");
          }
        }
        case ".." -> {
          if (!kept.isEmpty()) {
            kept.removeLast();
          }
          if (last) {
            kept.add("");
          }
        }
        default -> kept.add(segments[i]);
      }
    }
    return "/" + String.join("/", kept);
  }
}
