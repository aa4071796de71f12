package broadsheet.extract.plain;

import broadsheet.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the lines of a plain text to paragraphs, whether the text was wrapped at a width or not.
///
/// In a wrapped text a line goes on in the next one if the next word would not have fitted into it.
/// A text counts as wrapped if no line is wider than a screen's, and if full lines are followed by
/// lines that open with a small letter. Otherwise every line is a paragraph. The bare word that
/// stands for an advertisement is left out.
final class Paragraphs {

  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029\\f]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
  private static final WordLines ADVERTS = WordLines.read("advert-lines.txt");
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  private Paragraphs() {}

  /// @param blankBefore whether an empty line parts it from the one above
  /// @param advertBefore whether an advertisement stood between
  record Paragraph(String text, boolean blankBefore, boolean advertBefore) {}

  static List<Paragraph> of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : LINE_END.split(text, -1)) {
      lines.add(SPACES.matcher(Characters.neutral(line)).replaceAll(" ").strip());
    }
    int width = width(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean advert = false;
    StringBuilder open = new StringBuilder();
    boolean blank = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      if (!open.isEmpty() && !goesOn(line, next, width)) {
        boolean isAdvert = ADVERTS.are(open.toString());
        if (!isAdvert) {
          paragraphs.add(new Paragraph(open.toString(), blank || advert, advert));
        }
        advert = isAdvert;
        open.setLength(0);
        blank = false;
      }
      blank |= line.isEmpty();
    }
    return paragraphs;
  }

  private static boolean goesOn(String line, String next, int width) {
    return width > 0
        && !line.isEmpty()
        && !next.isEmpty()
        && !ADVERTS.are(line)
        && !ADVERTS.are(next)
        && (full(line, next, width) || (isSmall(next) && line.length() * 5 >= width * 4));
  }

  private static boolean isSmall(String line) {
    return Character.isLowerCase(line.codePointAt(0));
  }

  private static boolean full(String line, String next, int width) {
    int word = next.indexOf(' ');
    return line.length() + 1 + (word < 0 ? next.length() : word) > width;
  }

  /// The width that the text was wrapped at, or 0 if it was not.
  private static int width(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    if (widest > WIDEST || widest < NARROWEST) {
      return 0;
    }
    int full = 0;
    int small = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1);
      if (!lines.get(i).isEmpty() && !next.isEmpty() && full(lines.get(i), next, widest)) {
        full++;
        small += isSmall(next) ? 1 : 0;
      }
    }
    return small > 0 && small * 4 >= full ? widest : 0;
  }
}
