package broadsheet.extract.body;

import broadsheet.extract.text.PageOrder;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Old templates set a picture and its caption in a table of their own; such a table is a figure.
public final class PictureTables {

  /// Longer text than a caption is text that has a picture.
  private static final int LONGEST_CAPTION = 400;

  private PictureTables() {}

  /// Turns each table of one picture and its caption into a `figure`.
  public static void mend(Document page) {
    mend(page.getElementsByTag("table"));
  }

  /// As above, for those who know the page's tables.
  ///
  /// @return whether any was one
  public static boolean mend(List<Element> tables) {
    boolean mended = false;
    for (Element table : tables) {
      Element picture = onlyPicture(table);
      if (picture != null && table.text().length() <= LONGEST_CAPTION) {
        table.replaceWith(figure(picture, table.text()));
        mended = true;
      }
    }
    return mended;
  }

  /// @return nothing if the table holds another picture, a link or a table
  private static @Nullable Element onlyPicture(Element table) {
    Element picture = null;
    for (Node at = PageOrder.after(table, table); at != null; at = PageOrder.after(at, table)) {
      switch (at.normalName()) {
        case "a", "table" -> {
          return null;
        }
        case "img" -> {
          if (picture != null) {
            return null;
          }
          picture = (Element) at;
        }
        default -> {}
      }
    }
    return picture;
  }

  private static Element figure(Element picture, String caption) {
    Element figure = new Element("figure");
    figure.appendChild(picture.clone());
    if (!caption.isBlank()) {
      figure.appendElement("figcaption").text(caption);
    }
    return figure;
  }
}
