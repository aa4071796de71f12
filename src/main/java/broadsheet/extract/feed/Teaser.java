package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.text.Characters;
import org.jspecify.annotations.Nullable;

/// The lines under a headline, as plain text.
final class Teaser {

  private static final int LONGEST = 600;

  /// A text of this length that stops in the middle of things was cut by the publisher.
  private static final int FULL = 150;

  private static final String ENDS = ".!?…。！？؟।\"”»’')]:";

  private Teaser() {}

  /// What the entry tells before the story itself; absent if it tells nothing.
  static @Nullable String text(Feed.Entry entry) {
    for (String html : new @Nullable String[] {entry.summaryHtml(), entry.contentHtml()}) {
      String text = html == null ? null : SafeText.line(html, 2 * LONGEST);
      if (text != null) {
        return PlainText.line(Characters.neutral(text));
      }
    }
    return null;
  }

  /// Short enough for a list, and never ending in half a word.
  static @Nullable String of(String text) {
    String line = text.strip();
    if (line.isEmpty()) {
      return null;
    }
    if (line.length() > LONGEST) {
      return cut(line, LONGEST);
    }
    boolean whole = line.length() < FULL || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return whole ? line : cut(line, line.length() - 1);
  }

  /// At a blank, with a sign that there is more.
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    int end = blank > most / 2 ? blank : most - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip().replaceFirst("[,;:–—-]+$", "") + "…";
  }
}
