package broadsheet.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which passages of a page the gold text holds: long ones by their runs of four words, short
/// ones by standing between the long ones in the gold as they do on the page.
final class GoldLabels {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  /// No passage keeps one.
  private static final String SOFT_HYPHEN = "\u00ad";

  private GoldLabels() {}

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /// @return for each passage 1 if it is in the gold, 0 if not, -1 if that cannot be told
  static int[] whole(PageView page, String gold) {
    List<String> words = words(gold.replace(SOFT_HYPHEN, ""));
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + RUN));
      left.merge(run, 1, Integer::sum);
      places.putIfAbsent(run, i);
    }
    List<Passage> passages = page.layout.passages();
    List<List<String>> runs = new ArrayList<>();
    Map<Box, Integer> matched = new HashMap<>();
    for (Passage passage : passages) {
      List<String> own = runs(words(passage.text()));
      runs.add(own);
      int hits = (int) own.stream().filter(left::containsKey).count();
      if (2 * hits >= own.size()) {
        matched.merge(BoxFacts.container(passage), hits, Integer::sum);
      }
    }
    int[] labels = new int[passages.size()];
    int[] from = new int[passages.size()];
    int[] to = new int[passages.size()];
    List<Passage> byBox = new ArrayList<>(passages);
    byBox.sort(Comparator.comparingInt(p -> -matched.getOrDefault(BoxFacts.container(p), 0)));
    for (Passage passage : byBox) {
      int n = passage.number();
      List<String> own = runs.get(n);
      if (own.isEmpty()) {
        continue;
      }
      int hits = 0;
      for (String run : own) {
        int count = left.getOrDefault(run, 0);
        if (count > 0) {
          hits++;
          left.put(run, count - 1);
        }
      }
      if (2 * hits >= own.size()) {
        labels[n] = 1;
        from[n] = Integer.MAX_VALUE;
        for (String run : own) {
          Integer place = places.get(run);
          if (place != null) {
            from[n] = Math.min(from[n], place);
            to[n] = Math.max(to[n], place + RUN);
          }
        }
      }
    }
    labelShort(passages, words, labels, from, to);
    return labels;
  }

  private static void labelShort(
      List<Passage> passages, List<String> gold, int[] labels, int[] from, int[] to) {
    int count = passages.size();
    for (int n = 0; n < count; n++) {
      List<String> own = words(passages.get(n).text());
      if (labels[n] == 1 || own.size() >= RUN || own.isEmpty()) {
        continue;
      }
      int before = n - 1;
      while (before >= 0 && labels[before] != 1) {
        before--;
      }
      int after = n + 1;
      while (after < count && (labels[after] != 1 || from[after] == Integer.MAX_VALUE)) {
        after++;
      }
      int nearest = Math.min(before < 0 ? 99 : n - before, after == count ? 99 : after - n);
      int start = before < 0 ? 0 : to[before];
      int end = after == count ? gold.size() : from[after];
      if (nearest > 12 || start > end || end - start > 60) {
        continue;
      }
      for (int i = start; i + own.size() <= end; i++) {
        if (gold.subList(i, i + own.size()).equals(own)) {
          labels[n] = 1;
          from[n] = i;
          to[n] = i + own.size();
          break;
        }
      }
    }
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  /// From pieces of text that must and must not be there.
  static int[] pieces(PageView page, List<String> with, List<String> without) {
    List<Passage> passages = page.layout.passages();
    int[] labels = new int[passages.size()];
    for (Passage passage : passages) {
      String text = passage.text().replace('\n', ' ');
      boolean in = with.stream().anyMatch(piece -> overlaps(text, piece));
      boolean out = without.stream().anyMatch(piece -> overlaps(text, piece));
      labels[passage.number()] = in ? 1 : out ? 0 : -1;
    }
    return labels;
  }

  private static boolean overlaps(String text, String piece) {
    String tidy = piece.strip().replaceAll("\\s+", " ");
    return !tidy.isEmpty() && (text.contains(tidy) || (text.length() > 25 && tidy.contains(text)));
  }
}
