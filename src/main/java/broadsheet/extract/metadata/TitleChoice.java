package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline. A page prints it in several places, here with a kicker, there with the site's
/// name; what most places agree on, weighed by how seldom each errs, is the headline.
final class TitleChoice {

  /// Where titles and site names meet: "Storm hits coast | Harbour Wire".
  private static final Pattern SEAM =
      Pattern.compile(
          "\\s+[-–—|·•»«:/]{1,2}\\s+|\\s*[|ᅵㅣ｜]\\s*|\\s[-–—]\\s?|--|\\s+::\\s+"
              + "|[_-](?=[\\p{IsHan}\\p{IsHangul}]{2,8}(?:$|[|ᅵㅣ｜_-]))");

  /// A seam that no headline has inside.
  private static final Pattern SURE_SEAM =
      Pattern.compile("\\s*[|ᅵㅣ｜]\\s*|[_-](?=[\\p{IsHan}\\p{IsHangul}])");

  private static final int HEADING = 45;
  private static final int DATA = 33;
  private static final int OPEN_GRAPH = 20;
  private static final int TWITTER = 8;
  private static final int TITLE = 11;

  private static final int LONG_ENOUGH = 15;

  private final Clues clues;
  private final @Nullable String siteName;
  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final Map<String, String> spelling = new LinkedHashMap<>();

  private TitleChoice(Clues clues, @Nullable String siteName) {
    this.clues = clues;
    this.siteName = siteName;
  }

  /// @return empty if the page names nothing
  static String of(Clues clues, @Nullable String siteName) {
    return new TitleChoice(clues, siteName).choose();
  }

  private String choose() {
    String data = clues.data("headline");
    String openGraph =
        clues.meta().first("og:title", "dc.title", "parsely-title", "sailthru.title");
    String twitter = clues.meta().first("twitter:title");
    String title = PlainText.of(clues.page().title());
    Element printed = clues.headline();
    String heading = printed == null ? "" : PlainText.of(printed.text());
    List<String> exact = List.of(heading, data);
    vote(heading, HEADING);
    vote(cut(data, List.of(heading)), DATA);
    vote(cut(openGraph, exact), OPEN_GRAPH);
    vote(cut(twitter, exact), TWITTER);
    vote(cut(title, exact), TITLE);
    preferWithoutKicker(heading);
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> Objects.requireNonNull(spelling.get(entry.getKey())))
        .orElse(heading.isEmpty() ? title : heading);
  }

  private void vote(String title, int weight) {
    String key = PlainText.key(title);
    if (!key.isEmpty() && !SiteName.isExactly(title, siteName, clues.url())) {
      votes.merge(key, weight, Integer::sum);
      spelling.putIfAbsent(key, title);
    }
  }

  /// "Premier League: Late goal sinks Everton", printed, loses to "Late goal sinks Everton",
  /// declared.
  private void preferWithoutKicker(String heading) {
    String printed = PlainText.key(heading);
    if (!Integer.valueOf(HEADING).equals(votes.get(printed))) {
      return;
    }
    for (String declared : List.copyOf(votes.keySet())) {
      boolean kicker = !declared.equals(printed) && printed.endsWith(declared);
      if (kicker && declared.length() * 2 > printed.length()) {
        votes.merge(declared, HEADING, Integer::sum);
      }
    }
  }

  /// Cuts the site's name off. A part that another place prints as the whole title is the title.
  private String cut(String title, List<String> wholes) {
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

  /// What follows a bar is not of the headline: "Storm hits coast | Opinion".
  private static boolean isBarred(String title, int seam) {
    return seam >= LONG_ENOUGH && SURE_SEAM.matcher(title).region(seam, title.length()).lookingAt();
  }

  private boolean isTail(String piece) {
    return SiteName.matches(piece, siteName, clues.url())
        || PlainText.key(piece).equals(PlainText.key(clues.data("articleSection")));
  }
}
