package broadsheet.extract.body;

import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// What the class, id and role of an element say it is for. The words are a resource.
final class ClassWords {

  private static final List<String> GROUPS = new ArrayList<>();
  private static final Lexicon WORDS;

  /// The group of each word.
  private static final int[] BITS;

  private static final int LONGEST = 300;

  private final Map<String, Integer> known = new HashMap<>();

  static {
    List<String> words = new ArrayList<>();
    List<Integer> bits = new ArrayList<>();
    for (String line : Resource.lines(ClassWords.class, "class-words.txt")) {
      int listAt = line.indexOf(' ');
      for (String word : line.substring(listAt).split("\\|", -1)) {
        words.add(word.strip());
        bits.add(1 << GROUPS.size());
      }
      GROUPS.add(line.substring(0, listAt));
    }
    WORDS = new Lexicon(words);
    BITS = bits.stream().mapToInt(Integer::intValue).toArray();
  }

  static List<String> groups() {
    return GROUPS;
  }

  /// @return one bit a group
  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    Attributes attributes = element.attributes();
    int bits = bits(attributes.get("class")) | bits(attributes.get("id"));
    return bits | bits(attributes.get("role"));
  }

  private int bits(String value) {
    return value.isEmpty() ? 0 : known.computeIfAbsent(value, ClassWords::search);
  }

  private static int search(String value) {
    String head = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    int[] bits = {0};
    WORDS.scan(head, _ -> true, (word, _, _) -> bits[0] |= BITS[word]);
    return bits[0];
  }
}
