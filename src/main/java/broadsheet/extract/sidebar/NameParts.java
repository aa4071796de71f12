package broadsheet.extract.sidebar;

import broadsheet.extract.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Groups of what is part of many names in classes and ids, looked for all at once and in any case.
/// A bar stands for the edge of a word: "|tag" is in "tags" and in "news-tag", and not in "stage".
final class NameParts {

  private static final Pattern SPACE = Pattern.compile(" ");

  private record Part(int group, boolean opens, boolean ends) {
    boolean fits(String names, int start, int end) {
      return (!opens || start == 0 || !isOfWord(names.charAt(start - 1)))
          && (!ends || end == names.length() || !isOfWord(names.charAt(end)));
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final Lexicon lexicon;

  /// @param groups the parts of each, in lower case, with a space between two
  NameParts(String... groups) {
    List<String> words = new ArrayList<>();
    for (int group = 0; group < groups.length; group++) {
      for (String part : SPACE.split(groups[group], -1)) {
        parts.add(new Part(1 << group, part.startsWith("|"), part.endsWith("|")));
        words.add(part.replace("|", ""));
      }
    }
    lexicon = new Lexicon(words);
  }

  /// @return a bit for each group of which a part is in `names`; the first group's is the lowest
  int in(String names) {
    int[] groups = {0};
    lexicon.scan(
        names,
        _ -> true,
        (word, start, end) -> {
          Part part = parts.get(word);
          groups[0] |= part.fits(names, start, end) ? part.group() : 0;
        });
    return groups[0];
  }

  private static boolean isOfWord(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
