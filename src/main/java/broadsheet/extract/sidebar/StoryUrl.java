package broadsheet.extract.sidebar;

import broadsheet.extract.text.Resource;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether an address looks like that of a story. Nearly all stories carry a long number, a date,
/// or a slug of four words and more; sections, tags and people's pages do not.
final class StoryUrl {

  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Set<String> FILES =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "svg", "pdf", "mp3", "mp4", "zip", "xml", "rss",
          "ics");
  private static final Set<String> NEVER =
      Set.of(
          "tag",
          "tags",
          "topic",
          "topics",
          "author",
          "authors",
          "autor",
          "autoren",
          "auteur",
          "auteurs",
          "search",
          "login",
          "signin",
          "register",
          "subscribe",
          "newsletter",
          "newsletters",
          "profile",
          "user",
          "users",
          "category",
          "categories",
          "share",
          "sharer",
          "intent",
          "wp-login.php",
          "help",
          "legal",
          "privacy",
          "terms",
          "cookies",
          "account");

  private static final Set<String> ADVERTS =
      Resource.lines(StoryUrl.class, "advert-hosts.txt").stream()
          .flatMap(line -> Arrays.stream(SPACE.split(line)))
          .collect(Collectors.toUnmodifiableSet());

  private StoryUrl() {}

  /// How sure the address is: 0 it is not a story, 1 it may be one, 2 it looks like one.
  static int sureness(URI url) {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String lower = path.toLowerCase(Locale.ROOT);
    String last = "";
    int parts = 0;
    for (int from = 0; from <= lower.length(); parts++) {
      int slash = lower.indexOf('/', from);
      int to = slash < 0 ? lower.length() : slash;
      String part = lower.substring(from, to);
      if (NEVER.contains(part)) {
        return 0;
      }
      last = part.isEmpty() ? last : part;
      from = to + 1;
    }
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    if ((last.isEmpty() && query.isEmpty()) || isAdvert(url) || isFile(last)) {
      return 0;
    }
    int slug = slugWords(last);
    if (hasNumber(path) || slug >= 4 || isMachineName(last)) {
      return 2;
    }
    return (parts >= 2 && slug >= 3) || hasNumber(query) ? 1 : 0;
  }

  private static boolean isFile(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && FILES.contains(name.substring(dot + 1));
  }

  /// A figure of four digits and more, or the opening of a UUID.
  private static boolean hasNumber(String text) {
    int digits = 0;
    int hex = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits = digit ? digits + 1 : 0;
      if (digits == 4 || (c == '-' && hex >= 8 && startsHex(text, i + 1))) {
        return true;
      }
      hex = digit || (c >= 'a' && c <= 'f') ? hex + 1 : 0;
    }
    return false;
  }

  private static boolean startsHex(String text, int from) {
    for (int i = from; i < from + 4; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /// A name that a machine gave: eight signs and more, letters and figures mixed.
  private static boolean isMachineName(String text) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c >= 'a' && c <= 'z') {
        letters++;
      } else {
        return false;
      }
    }
    return letters + digits >= 8 && letters >= 2 && digits >= 2;
  }

  /// Whether an address as written is surely not that of a story: with neither figures nor a slug.
  ///
  /// @param slug the fewest breaks between words that make one
  static boolean hopeless(String href, int slug) {
    int breaks = 0;
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c >= '0' && c <= '9') {
        return false;
      }
      breaks += "-_+.,%".indexOf(c) >= 0 ? 1 : 0;
    }
    return breaks < slug;
  }

  /// Whether a network of paid links serves it.
  static boolean isAdvert(URI url) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    for (int dot = -1; dot < host.length(); ) {
      if (ADVERTS.contains(host.substring(dot + 1))) {
        return true;
      }
      dot = host.indexOf('.', dot + 1);
      if (dot < 0) {
        break;
      }
    }
    return false;
  }

  private static int slugWords(String part) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < part.length(); i++) {
      boolean coded = part.startsWith("%20", i);
      boolean breaks = coded || "-_+ .,".indexOf(part.charAt(i)) >= 0;
      words += !breaks && !inWord ? 1 : 0;
      inWord = !breaks;
      i += coded ? 2 : 0;
    }
    return words;
  }
}
