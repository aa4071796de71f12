package broadsheet.ui.follow;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text that was typed, pasted or dropped is meant to be.
sealed interface Pasted {

  record Nothing() implements Pasted {}

  record Address(String typed) implements Pasted {}

  /// @param addresses each once, at most [#MOST_LINES]
  /// @param left how many more there were
  record Lines(List<String> addresses, int left) implements Pasted {}

  /// A list that another reader wrote, or something else in angle brackets.
  record Markup(String text) implements Pasted {}

  /// More than anybody means to follow at once.
  int MOST_LINES = 500;

  /// The address in a line that has more to say: "- Harbour Wire: https://harbour.example/feed".
  Pattern WITHIN = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"')\\]]*[^\\s<>\"')\\],.;]");

  /// "https://quay.example/feed", "quay.example"; no sentence, no file's name in a path.
  Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:(?:https?|feed)://?\\S+|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:/\\S*)?)");

  Pattern MARKUP = Pattern.compile("(?i)<(?!https?:)");

  static Pasted of(String text) {
    String stripped = text.replace("\uFEFF", "").strip();
    if (MARKUP.matcher(stripped).lookingAt()) {
      return new Markup(stripped);
    }
    List<String> lines = stripped.lines().map(String::strip).filter(Pasted::says).toList();
    if (lines.isEmpty()) {
      return new Nothing();
    }
    if (lines.size() == 1) {
      return new Address(address(lines.getFirst()));
    }
    List<String> addresses = lines.stream().map(Pasted::address).distinct().toList();
    int taken = Math.min(addresses.size(), MOST_LINES);
    return new Lines(addresses.subList(0, taken), addresses.size() - taken);
  }

  /// Whether it is worth asking the web about. Of what was typed nobody asks that.
  default boolean namesSources() {
    return switch (this) {
      case Nothing _ -> false;
      case Address(var typed) -> ADDRESS.matcher(typed).matches();
      case Lines(var addresses, _) -> addresses.stream().allMatch(ADDRESS.asMatchPredicate());
      case Markup(var text) -> text.contains("<opml") || text.contains("<OPML");
    };
  }

  /// Lists of addresses have remarks: "# space".
  private static boolean says(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private static String address(String line) {
    Matcher within = WITHIN.matcher(line);
    return within.find() ? within.group() : line;
  }
}
