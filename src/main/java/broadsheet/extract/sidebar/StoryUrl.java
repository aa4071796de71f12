package broadsheet.extract.sidebar;

import broadsheet.extract.text.Resource;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Whether an address looks like that of a story. Nearly all stories carry a long number, a date,
/// or a slug of four words and more; sections, tags and people's pages do not.
final class StoryUrl {

  private static final Set<String> FILES =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "svg", "pdf", "mp3", "mp4", "zip", "xml", "rss",
          "ics");

  private static final Set<String> NEVER =
      Set.copyOf(Resource.phrases(StoryUrl.class, "no-stories.txt"));

  /// A slug of ten Chinese or Japanese signs is a headline, a shorter one may name a section.
  private static final int UNPARTED_HEADLINE = 5;

  private static final int LONGEST_NEVER = NEVER.stream().mapToInt(String::length).max().orElse(0);

  private StoryUrl() {}

  /// How sure the address is: 0 it is not a story, 1 it may be one, 2 it looks like one.
  static int sureness(Address address) {
    String path = address.path();
    String lower = path.toLowerCase(Locale.ROOT);
    int last = 0;
    int parts = 0;
    for (int from = 0; from <= lower.length(); parts++) {
      int slash = lower.indexOf('/', from);
      int to = slash < 0 ? lower.length() : slash;
      if (namesNoStory(lower, from, to)) {
        return 0;
      }
      last = from == to ? last : from;
      from = to + 1;
    }
    String name = nameAt(lower, last);
    if ((name.isEmpty() && address.query().isEmpty()) || isFile(name)) {
      return 0;
    }
    if (hasNumber(path)
        || isMachineName(name)
        || slugWords(name) >= 4
        || unpartedWords(name) >= UNPARTED_HEADLINE) {
      return 2;
    }
    return (parts >= 2 && slugWords(name) >= 3) || hasNumber(address.query()) ? 1 : 0;
  }

  /// In the scripts of most languages a part is coded, "%d1%82%d0%b5%d0%b3".
  private static boolean namesNoStory(String path, int from, int to) {
    if (from < to && path.charAt(from) == '%') {
      return NEVER.contains(decoded(path.substring(from, to)).toLowerCase(Locale.ROOT));
    }
    return to - from <= LONGEST_NEVER && NEVER.contains(path.substring(from, to));
  }

  private static String nameAt(String path, int from) {
    int slash = path.indexOf('/', from);
    return path.substring(from, slash < 0 ? path.length() : slash);
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
      if ((c == '%' || isBreak(c)) && ++breaks == slug) {
        return false;
      }
    }
    return true;
  }

  /// Whether the sign parts the words of a slug.
  private static boolean isBreak(char c) {
    return (c >= '+' && c <= '.') || c == '_';
  }

  /// The words of a slug in a script that does not part them, coded or not.
  private static int unpartedWords(String part) {
    if (isPlain(part)) {
      return 0;
    }
    return Words.unparted(decoded(part));
  }

  /// As written, where a sign of per cent codes nothing.
  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  private static boolean isPlain(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '%' || c >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int slugWords(String part) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean coded = c == '%' && part.startsWith("%20", i);
      boolean breaks = coded || c == ' ' || isBreak(c);
      words += !breaks && !inWord ? 1 : 0;
      inWord = !breaks;
      i += coded ? 2 : 0;
    }
    return words;
  }
}
