package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline. A page prints it in several places, here with a kicker, there with the site's
/// name; what most places agree on, weighed by how seldom each errs, is the headline.
final class TitleChoice {

  private static final int HEADING = 45;
  private static final int DATA = 33;

  /// More for a heading that the template marks as the story's.
  private static final int MARKED = 30;

  private static final int OPEN_GRAPH = 20;
  private static final int TWITTER = 8;
  private static final int TITLE = 11;

  /// The characters of a headline in linked data that search engines take.
  private static final int LONGEST_DATA = 110;

  private static final double SHORTER = 0.8;
  private static final double FEW_WORDS = 0.3;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Clues clues;
  private final @Nullable String siteName;
  private final TitleSeams seams;
  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final Map<String, Told<String>> candidates = new HashMap<>();

  private TitleChoice(Clues clues, @Nullable String siteName) {
    this.clues = clues;
    this.siteName = siteName;
    this.seams = new TitleSeams(clues, siteName);
  }

  /// @return empty if the page names nothing
  static Told<String> of(Clues clues, @Nullable String siteName) {
    return new TitleChoice(clues, siteName).choose();
  }

  private Told<String> choose() {
    String title = clues.title();
    Element printed = clues.headline();
    String heading = printed == null ? "" : seams.withoutTail(heading(printed));
    String data = whole(clues.data("headline"), heading);
    List<String> exact = List.of(heading, data);
    String openGraph = declared(exact, "og:title", "dc.title", "parsely-title", "sailthru.title");
    String twitter = declared(exact, "twitter:title");
    String cutTitle = seams.cut(title, exact);
    String level = printed == null ? "" : printed.normalName();
    vote(heading, HEADING, level);
    vote(seams.cut(data, List.of(heading)), DATA, "linked data");
    vote(openGraph, OPEN_GRAPH, "og:title");
    vote(twitter, TWITTER, "twitter:title");
    vote(cutTitle, TITLE, "title");
    if (printed != null && HeadlineMark.isOn(printed)) {
      raise(PlainText.key(heading), MARKED);
    }
    if (printed != null) {
      preferWithoutKicker(printed, heading, openGraph);
    }
    if (agree(openGraph, twitter, cutTitle, heading) && isWeak(heading, openGraph)) {
      raise(PlainText.key(openGraph), HEADING);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> Objects.requireNonNull(candidates.get(entry.getKey())))
        .orElse(heading.isEmpty() ? new Told<>(title, "title") : new Told<>(heading, level));
  }

  private String declared(List<String> exact, String... names) {
    return whole(seams.cut(clues.meta().first(names), exact), exact.getFirst());
  }

  /// A title that a system cut short, with dots behind it or at the length that search engines
  /// take, says what the heading does that goes on.
  private static String whole(String title, String heading) {
    boolean cut = title.endsWith("…") || title.endsWith("...") || title.length() == LONGEST_DATA;
    String key = cut ? PlainText.key(title) : "";
    return !key.isEmpty() && PlainText.key(heading).startsWith(key) ? heading : title;
  }

  private String heading(Element printed) {
    List<String> titles = new ArrayList<>(clues.titles());
    titles.add(clues.data("headline"));
    PageElements elements = clues.elements();
    Element named = HeadlineMark.inside(printed);
    String whole = PlainText.of(elements.text(named == null ? printed : named));
    return Kicker.without(printed, whole, titles, elements);
  }

  /// Whether the page's title says what is told to social networks, perhaps behind the name of a
  /// section, and not what is printed.
  private static boolean agree(String openGraph, String twitter, String title, String heading) {
    String key = PlainText.key(openGraph);
    String other = PlainText.key(twitter);
    String whole = PlainText.key(title);
    boolean told =
        whole.equals(key) || (whole.endsWith(key) && !whole.contains(PlainText.key(heading)));
    return !key.isEmpty() && told && (other.isEmpty() || other.equals(key));
  }

  /// Whether a heading that nothing repeats only begins a title, or is a short one of its own: a
  /// label, the name of a series.
  private boolean isWeak(String heading, String declared) {
    String key = PlainText.key(heading);
    if (!Integer.valueOf(HEADING).equals(votes.get(key))) {
      return false;
    }
    String whole = PlainText.key(declared);
    boolean shorter = key.length() < whole.length() * SHORTER;
    return whole.startsWith(key) || (shorter && sharedWords(heading, declared) < FEW_WORDS);
  }

  /// The share of the shorter text's words that the longer one has too.
  private static double sharedWords(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return fewer == 0 ? 0 : (double) words.size() / fewer;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : SPACE.split(text, -1)) {
      words.add(PlainText.key(word));
    }
    words.remove("");
    return words;
  }

  private void vote(String title, int weight, String place) {
    String key = PlainText.key(title);
    if (!key.isEmpty() && !SiteName.isExactly(title, siteName, clues.url())) {
      votes.merge(key, weight, Integer::sum);
      candidates.merge(key, new Told<>(title, place), (first, _) -> first.also(place));
    }
  }

  /// Only what has a vote can get more: the site's name has none.
  private void raise(String key, int weight) {
    votes.computeIfPresent(key, (_, votes) -> votes + weight);
  }

  /// "Premier League: Late goal sinks Everton", printed, loses to "Late goal sinks Everton",
  /// declared: surely if for social networks, else if nothing repeats what is printed.
  private void preferWithoutKicker(Element element, String heading, String openGraph) {
    String printed = PlainText.key(heading);
    boolean alone = Integer.valueOf(HEADING).equals(votes.get(printed));
    String shared = PlainText.key(openGraph);
    for (String declared : alone ? List.copyOf(votes.keySet()) : List.of(shared)) {
      boolean kicker =
          !declared.equals(printed)
              && printed.endsWith(declared)
              && declared.length() * 2 > printed.length();
      boolean trailer = !declared.equals(printed) && printed.startsWith(declared);
      if ((kicker && Kicker.stands(element, heading, declared))
          || (trailer && Kicker.trails(element, declared))) {
        raise(declared, votes.getOrDefault(printed, HEADING));
      }
    }
  }
}
