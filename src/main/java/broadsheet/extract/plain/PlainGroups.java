package broadsheet.extract.plain;

import broadsheet.extract.metadata.Told;
import broadsheet.extract.plain.Paragraphs.Paragraph;
import broadsheet.extract.sidebar.TitleWords;
import broadsheet.news.Headline;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Parts a run of short lines into groups: a title line and the headline lines below it.
///
/// Empty lines part them if every part has its headlines; else known titles do; else the run is
/// taken for groups of three headlines, as the flattened pages print them; else for one group.
final class PlainGroups {

  private static final int PRINTED = 4;

  private PlainGroups() {}

  static Told<List<Sidebar>> of(List<Paragraph> lines, URI page) {
    Told<List<List<String>>> parts = parts(lines);
    return parts.as(parts.value().stream().map(part -> sidebar(part, page)).toList());
  }

  private static Told<List<List<String>>> parts(List<Paragraph> lines) {
    List<List<String>> byBlank = split(lines, Paragraph::blankBefore);
    if (byBlank.size() > 1 && whole(byBlank)) {
      return new Told<>(byBlank, "short lines at the foot, parted by empty ones");
    }
    if (lines.size() % PRINTED == 0) {
      List<List<String>> byCount = new ArrayList<>();
      for (int i = 0; i < lines.size(); i += PRINTED) {
        byCount.add(lines.subList(i, i + PRINTED).stream().map(Paragraph::text).toList());
      }
      return new Told<>(byCount, "short lines at the foot, a title and three headlines each");
    }
    List<List<String>> byTitle = split(lines, line -> TitleWords.nameGroup(line.text()));
    return whole(byTitle)
        ? new Told<>(byTitle, "short lines at the foot, parted by usual titles")
        : new Told<>(
            List.of(lines.stream().map(Paragraph::text).toList()), "short lines at the foot");
  }

  private static boolean whole(List<List<String>> parts) {
    return parts.stream().allMatch(part -> part.size() >= 3);
  }

  private static List<List<String>> split(List<Paragraph> lines, Predicate<Paragraph> opens) {
    List<List<String>> parts = new ArrayList<>();
    for (Paragraph line : lines) {
      if (parts.isEmpty() || opens.test(line)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(line.text());
    }
    return parts;
  }

  private static Sidebar sidebar(List<String> part, URI page) {
    Map<URI, Headline> headlines = new LinkedHashMap<>();
    for (String line : part.subList(1, part.size())) {
      URI place = place(line, page);
      headlines.putIfAbsent(place, Headline.of(line, place));
    }
    return new Sidebar(part.getFirst(), List.copyOf(headlines.values()));
  }

  /// Plain text keeps no links. The address says what is known: that these words stand on this page
  /// (a text fragment, as browsers understand it), not where their story is.
  private static URI place(String line, URI page) {
    String words =
        URLEncoder.encode(line, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
    String address = page.toString();
    int hash = address.indexOf('#');
    return URI.create((hash < 0 ? address : address.substring(0, hash)) + "#:~:text=" + words);
  }
}
