package broadsheet.extract.body;

import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the class, id and role of an element say it is for. The words are a resource.
final class ClassWords {

  private static final List<String> GROUPS = new ArrayList<>();
  private static final List<Integer> GROUP_OF_WORD = new ArrayList<>();
  private static final Lexicon WORDS = load();

  private static final int LONGEST = 300;

  private final Map<String, Integer> known = new HashMap<>();

  private static Lexicon load() {
    List<String> words = new ArrayList<>();
    for (String line : Resource.lines(ClassWords.class, "class-words.txt")) {
      int listAt = line.indexOf(' ');
      for (String word : line.substring(listAt).split("\\|", -1)) {
        words.add(word.strip());
        GROUP_OF_WORD.add(GROUPS.size());
      }
      GROUPS.add(line.substring(0, listAt));
    }
    return new Lexicon(words);
  }

  static List<String> groups() {
    return GROUPS;
  }

  /// @return one bit a group
  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    String all = element.className() + ' ' + element.id() + ' ' + element.attr("role");
    if (all.length() == 2) {
      return 0;
    }
    return known.computeIfAbsent(all, ClassWords::bits);
  }

  private static int bits(String all) {
    String head = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    int[] bits = {0};
    WORDS.scan(
        head.toLowerCase(Locale.ROOT),
        start -> true,
        (word, start, end) -> bits[0] |= 1 << GROUP_OF_WORD.get(word));
    return bits[0];
  }
}
