package broadsheet.extract.metadata;

import broadsheet.extract.text.Characters;
import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Texts that a page keeps in attributes and scripts, as a person would read them.
final class PlainText {

  private static final int LONGEST = 5_000;

  private PlainText() {}

  /// @return without tags, entities (also those escaped twice), characters that nobody sees and
  ///     double spaces; empty for nothing
  static String of(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(Parser.unescapeEntities(text, false), false);
    }
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      text = Jsoup.parse(text).text();
    }
    return isPlain(text) ? text : spaced(Characters.neutral(text));
  }

  /// Most texts need nothing done.
  private static boolean isPlain(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && gap) || (c >= 0x7F && !isPrinted(c))) {
        return false;
      }
      gap = c == ' ';
    }
    return !gap || text.isEmpty();
  }

  private static boolean isPrinted(char c) {
    return isSign(c) || Character.isLetterOrDigit(c);
  }

  /// The dashes, quotation marks and dots of print, of which most texts have some.
  private static boolean isSign(char c) {
    return c >= '\u2010' && c <= '\u2027' && c != '\u2017';
  }

  private static String spaced(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !plain.isEmpty();
      } else {
        if (gap) {
          plain.append(' ');
          gap = false;
        }
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /// @return letters and digits only, in one case: equal for texts that say the same
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        key.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 0x20));
      } else if (isWestern(c)) {
        key.append(Character.toLowerCase(c));
      } else if (c >= 0x80 && !isSign(c)) {
        return normalKey(text);
      }
    }
    return key.toString();
  }

  /// The accented letters of western Europe: each is its own normal form, in both cases.
  private static boolean isWestern(char c) {
    return c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷';
  }

  private static String normalKey(String text) {
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    String folded = plain.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        key.appendCodePoint(c);
      }
    }
    return key.toString();
  }
}
