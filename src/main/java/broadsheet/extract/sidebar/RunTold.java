package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts into words what became of one run of links, with the figures that it was judged by.
///
/// @param headlines what each item prints as its headline
record RunTold(
    ChunkRow row, TitleSigns signs, Verdict verdict, Run run, Map<Item, String> headlines) {

  /// Nothing for a single link: every other line of a page is one.
  List<String> lines(Ruling ruling) {
    if (run.items().size() < 2) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("    " + name() + ": " + outcome(ruling) + "; the first \"" + first() + "\"");
    if (run.title() >= 0) {
      int found = signs.signs(run.title());
      lines.add(
          "        title: " + TitleSign.words(found) + " (" + TitleSign.points(found) + " points)");
      lines.add("        " + addresses() + "; " + words());
    }
    return lines;
  }

  private String name() {
    return run.title() < 0 ? "without a title" : "\"" + title() + "\"";
  }

  private String title() {
    return row.get(run.title()).text();
  }

  private String outcome(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Group group -> "a group of " + group.headlines().size() + " headlines";
      case Ruling.None none ->
          "none of " + run.items().size() + " links, as " + none.refusal().because();
    };
  }

  private String first() {
    return headlines.getOrDefault(run.items().getFirst(), "");
  }

  private String addresses() {
    int n = run.items().size();
    return "addresses of stories: "
        + Verdict.sureness(run)
        + " points of "
        + 2 * n
        + ", "
        + n
        + " needed";
  }

  private String words() {
    return String.format(
        Locale.ROOT,
        "words a headline: %.1f, %d needed",
        (double) Verdict.words(headlines.values()) / run.items().size(),
        verdict.fewestWords(run, title()));
  }
}
