package broadsheet.ui.article;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// Words copied from an article, with a line that says where they stand.
final class Quotation {

  private Quotation() {}

  static String of(String words, Listing from, Times times) {
    return words.strip()
        + "\n\n"
        + Words.of(
            "article.quoted",
            from.sourceTitle(),
            times.date(times.day(from.sorted())),
            from.headline().url().toString());
  }

  /// The words of a selection, an empty line between two paragraphs.
  static String words(PageText text, SelectionSegment selection) {
    TextPos from = selection.getMin();
    TextPos to = selection.getMax();
    List<String> parts = new ArrayList<>();
    for (int index = from.index(); index <= to.index() && index < text.size(); index++) {
      String paragraph = text.getPlainText(index);
      int end =
          index == to.index() ? Math.min(to.offset(), paragraph.length()) : paragraph.length();
      int start = index == from.index() ? Math.min(from.offset(), end) : 0;
      if (end > start) {
        parts.add(paragraph.substring(start, end));
      }
    }
    return String.join("\n\n", parts);
  }
}
