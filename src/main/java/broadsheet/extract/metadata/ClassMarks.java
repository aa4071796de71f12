package broadsheet.extract.metadata;

import broadsheet.extract.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// Reads the marks in the classes and ids of one page; each class is looked at once.
final class ClassMarks {

  private static final List<ClassMark> MARKS = new ArrayList<>();
  private static final List<Boolean> ALONE = new ArrayList<>();
  private static final Lexicon WORDS = read();

  /// What templates call the story's own boxes: a page builder calls every box of a page a widget,
  /// and blogs sign a story in its own foot.
  private static final Pattern OWN =
      Pattern.compile("elementor-widget|widget Blog\\b|(?:post|entry|article)-{1,2}footer");

  private static final Set<ClassMark> NONE = Set.of();

  private final Map<String, Set<ClassMark>> known = new HashMap<>(512);

  private static Lexicon read() {
    List<String> words = new ArrayList<>();
    for (List<String> line : WordList.phrases("class-marks.txt")) {
      ClassMark mark = ClassMark.valueOf(line.getFirst().toUpperCase(Locale.ROOT));
      for (String word : line.subList(1, line.size())) {
        boolean alone = word.startsWith("=");
        words.add(alone ? word.substring(1) : word);
        MARKS.add(mark);
        ALONE.add(alone);
      }
    }
    return new Lexicon(words);
  }

  Set<ClassMark> of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    Attributes attributes = element.attributes();
    Set<ClassMark> inClass = marks(attributes.get("class"));
    Set<ClassMark> inId = find(attributes.get("id")); // no two elements share one
    if (inClass.isEmpty() || inId.isEmpty()) {
      return inId.isEmpty() ? inClass : inId;
    }
    Set<ClassMark> both = EnumSet.copyOf(inClass);
    both.addAll(inId);
    return both;
  }

  private Set<ClassMark> marks(String name) {
    return name.isEmpty() ? NONE : known.computeIfAbsent(name, ClassMarks::find);
  }

  private static Set<ClassMark> find(String names) {
    if (names.isEmpty()) {
      return NONE;
    }
    boolean maybeOwn = names.contains("widget") || names.contains("-footer");
    String name = maybeOwn ? OWN.matcher(names).replaceAll("") : names;
    Set<ClassMark> marks = EnumSet.noneOf(ClassMark.class);
    WORDS.scan(
        name,
        _ -> true,
        (word, start, end) -> {
          if (!ALONE.get(word) || standsAlone(name, start, end)) {
            marks.add(MARKS.get(word));
          }
        });
    return marks;
  }

  private static boolean standsAlone(String name, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1)))
        && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
  }
}
