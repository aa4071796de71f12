package broadsheet.extract.body;

import java.util.List;
import java.util.Locale;

/// Puts into words what became of each passage, for a person who mends a bad cut.
final class PassagesTold {

  /// Less likely passages are told only if they were kept, or are prose.
  private static final double WORTH_A_WORD = 0.1;

  private static final int LONGEST = 70;

  private final PageView page;
  private final double[] judged;
  private final Choice choice;

  /// @param judged how likely each passage is the story's own
  PassagesTold(PageView page, double[] judged, Choice choice) {
    this.page = page;
    this.judged = judged;
    this.choice = choice;
  }

  List<String> lines() {
    return page.layout.passages().stream().filter(this::isWorthAWord).map(this::line).toList();
  }

  private boolean isWorthAWord(Passage passage) {
    int n = passage.number();
    return judged[n] > WORTH_A_WORD || choice.kept().get(n) || page.measures.get(n).prose() > 0;
  }

  private String line(Passage passage) {
    String text = passage.text().replace('\n', ' ');
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    double likely = judged[passage.number()];
    String tag = passage.box().tag();
    return String.format(Locale.ROOT, "    %.2f %s <%s> %s", likely, outcome(passage), tag, head);
  }

  private String outcome(Passage passage) {
    int n = passage.number();
    if (choice.kept().get(n)) {
      return choice.own().get(n)
          ? "kept"
          : choice.closed().get(n) ? "kept in a gap" : "kept with its quote or table";
    } else if (choice.closed().get(n)) {
      return "cut with its table";
    }
    String unlikely = choice.likely().get(n) ? "cut" : "unlikely";
    return Boilerplate.ruleFor(page, passage).map(rule -> "cut, " + rule).orElse(unlikely);
  }
}
