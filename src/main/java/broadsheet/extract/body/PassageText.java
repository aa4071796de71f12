package broadsheet.extract.body;

import broadsheet.extract.body.Passage.Run;
import broadsheet.news.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers the text of one passage: folds white space and drops what could disturb a reader's line
/// (control characters, bidirectional overrides, soft hyphens).
final class PassageText {

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private boolean gap;
  private Set<Mark> gapMarks = Set.of();
  private @Nullable String gapLink;
  private int breaks;

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// True after a line break that no text has followed yet.
  boolean atBreak() {
    return breaks > 0;
  }

  void lineBreak() {
    if (!text.isEmpty()) {
      breaks++;
    }
  }

  void add(String more, Set<Mark> marks, @Nullable String href, boolean asTyped) {
    int from = 0;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean kept = asTyped && (c == '\n' || c == ' ' || c == '\t');
      if (kept || (c > ' ' && (c < '\u007f' || !(isSpace(c) || isDropped(c))))) {
        if (!kept && (gap || breaks > 0)) {
          text.append(more, from, i);
          from = i;
          space();
        }
        if (from == i) {
          run(marks, href);
        }
        i = kept ? i : endOfPlain(more, i);
        continue;
      }
      if (from < i) {
        text.append(more, from, i);
      }
      from = i + 1;
      if (!gap && isSpace(c)) {
        gap = true;
        gapMarks = marks;
        gapLink = href;
      }
    }
    text.append(more, from, more.length());
  }

  /// Passes over the most frequent kind of text, which needs no thought: plain letters and signs
  /// with single spaces between them.
  ///
  /// @return the last index of the plain letters and signs that go on from `at`
  private static int endOfPlain(String more, int at) {
    int end = at;
    for (int i = at + 1; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isPlain(c)) {
        end = i;
      } else if (c != ' ' || end < i - 1) {
        break;
      }
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f';
  }

  private void run(Set<Mark> marks, @Nullable String href) {
    if (runs.isEmpty() || !isLook(runs.getLast(), marks, href)) {
      runs.add(new Run(text.length(), marks, href));
    }
  }

  private static boolean isLook(Run run, Set<Mark> marks, @Nullable String href) {
    return run.marks().equals(marks) && Objects.equals(run.href(), href);
  }

  /// White space looks as the text it was written in.
  private void space() {
    if (breaks > 0) {
      text.append('\n');
    } else if (gap && !text.isEmpty()) {
      run(gapMarks, gapLink);
      text.append(' ');
    }
    breaks = 0;
    gap = false;
  }

  /// Ends the passage; what follows is a new one.
  @Nullable Passage take(int order, int number, Box box) {
    Passage passage =
        isBlank() ? null : new Passage(order, number, box, text.toString(), List.copyOf(runs));
    text.setLength(0);
    runs.clear();
    gap = false;
    breaks = 0;
    return passage;
  }

  private boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\u1680'
        || c == '\u0085';
  }

  private static boolean isDropped(char c) {
    return (c >= '\u007f' && c < '\u00a0')
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || c == '\ufffc'
        || (c >= '\ufff9' && c <= '\ufffb');
  }
}
