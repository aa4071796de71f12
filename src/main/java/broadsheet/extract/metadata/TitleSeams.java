package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a title where it meets the site's name or a section's: "Storm hits coast | Harbour Wire".
final class TitleSeams {

  private static final Pattern SEAM =
      Pattern.compile(
          "(?=[\\s|ᅵㅣ｜_-])(?:\\s+[-–—|·•»«:/]{1,2}\\s+|\\s*[|ᅵㅣ｜]\\s*|\\s[-–—]\\s?|--|\\s+::\\s+"
              + "|[_-](?=[\\p{IsHan}\\p{IsHangul}]{2,8}(?:$|[|ᅵㅣ｜_-])))");

  private static final String SEAM_SIGNS = "-–—|·•»«:/ᅵㅣ｜_";

  /// A seam that no headline has inside.
  private static final Pattern SURE_SEAM =
      Pattern.compile("\\s*[|ᅵㅣ｜]\\s*|[_-](?=[\\p{IsHan}\\p{IsHangul}])");

  private static final int LONG_ENOUGH = 15;

  private final Clues clues;
  private final @Nullable String siteName;

  TitleSeams(Clues clues, @Nullable String siteName) {
    this.clues = clues;
    this.siteName = siteName;
  }

  /// The signs of which every seam has one; most titles have none of them.
  private static boolean maySeam(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (SEAM_SIGNS.indexOf(title.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Cuts the site's name off. A part that another place prints as the whole title is the title.
  String cut(String title, List<String> wholes) {
    if (!maySeam(title)) {
      return title;
    }
    String key = PlainText.key(title);
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    Matcher seam = SEAM.matcher(title);
    while (seam.find() && ends.size() < 12) {
      ends.add(seam.start());
      starts.add(seam.end());
    }
    ends.add(title.length());
    if (ends.size() == 1) {
      return title;
    }
    for (String whole : wholes) {
      String wholeKey = PlainText.key(whole);
      if (!wholeKey.isEmpty() && (key.startsWith(wholeKey) || key.endsWith(wholeKey))) {
        return whole;
      }
    }
    int first = 0;
    int last = ends.size() - 1;
    while (last > first && isTail(title.substring(starts.get(last), ends.get(last)))) {
      last--;
    }
    while (last > first && isBarred(title, ends.get(last - 1))) {
      last--;
    }
    while (first < last && isTail(title.substring(starts.get(first), ends.get(first)))) {
      first++;
    }
    return title.substring(starts.get(first), ends.get(last)).strip();
  }

  /// A heading may end in the site's name too, or in a section's behind a bar: "| Opinion".
  String withoutTail(String heading) {
    if (!maySeam(heading)) {
      return heading;
    }
    Matcher seam = SEAM.matcher(heading);
    while (seam.find()) {
      String tail = heading.substring(seam.end());
      boolean section = isBarred(heading, seam.start()) && tail.indexOf(' ') < 0;
      if (section || SiteName.isExactly(tail, siteName, clues.url())) {
        String rest = heading.substring(0, seam.start());
        return rest.isBlank() ? heading : rest;
      }
    }
    return heading;
  }

  /// What follows a bar is not of the headline: "Storm hits coast | Opinion".
  private static boolean isBarred(String title, int seam) {
    return seam >= LONG_ENOUGH && SURE_SEAM.matcher(title).region(seam, title.length()).lookingAt();
  }

  private boolean isTail(String piece) {
    return SiteName.matches(piece, siteName, clues.url())
        || PlainText.key(piece).equals(PlainText.key(clues.data("articleSection")));
  }
}
