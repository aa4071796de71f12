package broadsheet.ui.article;

import java.net.URI;
import jfx.incubator.scene.control.richtext.TextPos;

/// Where a link of the text leads.
sealed interface LinkTarget {

  /// In words, for who is on the link.
  String said();

  /// Another page.
  record Away(URI address) implements LinkTarget {
    @Override
    public String said() {
      return address.toString();
    }
  }

  /// A stretch of the same text: from a figure to its footnote, or back.
  record Within(TextPos from, TextPos to, String said) implements LinkTarget {}
}
