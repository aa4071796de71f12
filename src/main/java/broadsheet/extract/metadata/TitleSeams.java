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
  private static final int LONG_ENOUGH_NAME = 4;

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
  String cut(String declared, List<String> wholes) {
    String title = withoutLabel(declared);
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
      boolean site = SiteName.isExactly(whole, siteName, clues.url());
      boolean part = key.startsWith(wholeKey) || key.endsWith(wholeKey);
      if (!wholeKey.isEmpty() && !site && part) {
        return whole;
      }
    }
    int first = 0;
    int last = ends.size() - 1;
    while (last > first && isTail(title.substring(starts.get(last), ends.get(last)))) {
      last--;
    }
    while (first < last && isTail(title.substring(starts.get(first), ends.get(first)))) {
      first++;
    }
    while (last > first && isBarred(title, starts.get(first), ends.get(last - 1))) {
      last--;
    }
    return title.substring(starts.get(first), ends.get(last)).strip();
  }

  /// "Harbour Wire: Storm hits coast", "Storm hits coast: Harbour Wire": only a name that the site
  /// gives itself, as a headline has colons too.
  private String withoutLabel(String title) {
    String site = siteName == null ? "" : siteName;
    int most = title.length() - site.length() - 1;
    if (site.length() < LONG_ENOUGH_NAME || most < LONG_ENOUGH) {
      return title;
    }
    if (title.regionMatches(true, 0, site, 0, site.length()) && isColon(title, site.length())) {
      return title.substring(site.length() + 1).strip();
    }
    boolean ends = title.regionMatches(true, most + 1, site, 0, site.length());
    String before = ends ? title.substring(0, most + 1).strip() : "";
    return ends && isColon(before, before.length() - 1) && !before.endsWith("::")
        ? before.substring(0, before.length() - 1).strip()
        : title;
  }

  private static boolean isColon(String title, int at) {
    return title.charAt(at) == ':' || title.charAt(at) == '：';
  }

  /// A heading may end in the site's name too, or in a section's behind a bar: "| Opinion".
  String withoutTail(String heading) {
    if (!maySeam(heading)) {
      return heading;
    }
    Matcher seam = SEAM.matcher(heading);
    while (seam.find()) {
      String tail = heading.substring(seam.end());
      boolean section = isBarred(heading, 0, seam.start()) && tail.indexOf(' ') < 0;
      if (section || SiteName.isExactly(tail, siteName, clues.url())) {
        String rest = heading.substring(0, seam.start());
        return rest.isBlank() ? heading : rest;
      }
    }
    return heading;
  }

  /// What follows a bar is not of the headline: "Storm hits coast | Opinion".
  private static boolean isBarred(String title, int start, int seam) {
    return seam - start >= LONG_ENOUGH
        && SURE_SEAM.matcher(title).region(seam, title.length()).lookingAt();
  }

  private boolean isTail(String piece) {
    return SiteName.matches(piece, siteName, clues.url())
        || PlainText.key(piece).equals(PlainText.key(clues.data("articleSection")));
  }
}
