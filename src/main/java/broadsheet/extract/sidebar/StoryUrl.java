package broadsheet.extract.sidebar;

import broadsheet.extract.text.Resource;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether an address looks like that of a story. Nearly all stories carry a long number, a date,
/// or
/// a slug of four words and more; sections, tags and people's pages do not.
final class StoryUrl {

  private static final Pattern NUMBER = Pattern.compile("\\d{4}|[0-9a-f]{8}-[0-9a-f]{4}");
  /// A name that a machine gave: letters and figures mixed.
  private static final Pattern NAME = Pattern.compile("(?=(.*\\d){2})(?=(.*[a-z]){2})[a-z0-9]{8,}");

  private static final Pattern FILE =
      Pattern.compile("\\.(jpe?g|png|gif|webp|svg|pdf|mp3|mp4|zip|xml|rss|ics)$");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Pattern WORD_BREAK = Pattern.compile("[-_+ .,]+|%20");
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
    String[] parts = path.toLowerCase(Locale.ROOT).split("/", -1);
    String last = "";
    for (String part : parts) {
      if (NEVER.contains(part)) {
        return 0;
      }
      last = part.isEmpty() ? last : part;
    }
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    if ((last.isEmpty() && query.isEmpty()) || isAdvert(url)) {
      return 0;
    }
    if (FILE.matcher(last).find()) {
      return 0;
    }
    if (NUMBER.matcher(path).find() || slugWords(last) >= 4 || NAME.matcher(last).matches()) {
      return 2;
    }
    return (parts.length >= 2 && slugWords(last) >= 3) || NUMBER.matcher(query).find() ? 1 : 0;
  }

  /// Whether an address as written is surely not that of a story: with neither figures nor a
  /// slug.
  static boolean hopeless(String href) {
    int breaks = 0;
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c >= '0' && c <= '9') {
        return false;
      }
      breaks += "-_+.,%".indexOf(c) >= 0 ? 1 : 0;
    }
    return breaks < 3;
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
    for (String word : WORD_BREAK.split(part, -1)) {
      words += word.isEmpty() ? 0 : 1;
    }
    return words;
  }
}
