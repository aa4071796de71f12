package broadsheet.extract.metadata;

import broadsheet.extract.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// A short line that signs the story wherever it stands, most often under the text: "Written by Ann
/// Lee", "(责任编辑：王小明)". On a Chinese page it names the reporter, or else the editor, who signs
/// for the page there.
final class SignedLine {

  private static final int LONGEST = 80;

  /// Levels between a label and the box that holds the name too.
  private static final int LEVELS = 3;

  private static final Lexicon OPENINGS =
      new Lexicon(List.copyOf(WordList.lowerCase(WordList.phrases("signatures.txt"))));

  /// A short text that may be a label, or open with one.
  private record Label(TextNode text, String words) {}

  private SignedLine() {}

  /// @return the line; none if nobody signs, or several lines are signed by others
  static List<String> of(Clues clues) {
    List<Label> signatures = new ArrayList<>();
    List<Label> eastAsian = new ArrayList<>();
    for (TextNode text : clues.elements().texts()) {
      String words = withoutBracket(text.getWholeText().strip());
      if (words.length() > 1 && words.length() <= LONGEST) {
        if (OPENINGS.opens(words)) {
          signatures.add(new Label(text, words));
        }
        if (EastAsianByline.mayLabel(words)) {
          eastAsian.add(new Label(text, words));
        }
      }
    }
    List<String> line = only(signatures, Names::areFull, clues);
    line = line.isEmpty() ? only(eastAsian, EastAsianByline::namesReporter, clues) : line;
    return line.isEmpty() ? only(eastAsian, EastAsianByline::namesEditor, clues) : line;
  }

  private static List<String> only(List<Label> labels, Predicate<String> signs, Clues clues) {
    List<String> only = List.of();
    for (Label label : labels) {
      String line = line(label.text, label.words, signs, clues);
      if (!line.isEmpty() && !only.isEmpty() && !only.getFirst().equals(line)) {
        return List.of();
      }
      only = line.isEmpty() ? only : List.of(line);
    }
    return only;
  }

  /// The line that `words` open, or the one that they are the label of.
  private static String line(TextNode text, String words, Predicate<String> signs, Clues clues) {
    Element at = text.parentNode() instanceof Element parent ? parent : null;
    if (at == null || clues.surroundings().foreign(at)) {
      return "";
    }
    if (signs.test(words)) {
      return words;
    }
    for (int i = 0; i < LEVELS && at != null; i++) {
      for (String line : ShortText.lines(at, LONGEST)) {
        if (line.startsWith(PlainText.of(words)) && signs.test(line)) {
          return line;
        }
      }
      at = at.parent();
    }
    return "";
  }

  /// "(Reporting by Ann Lee)".
  private static String withoutBracket(String line) {
    boolean inBrackets = line.startsWith("(") && line.endsWith(")");
    return inBrackets ? line.substring(1, line.length() - 1).strip() : line;
  }
}
