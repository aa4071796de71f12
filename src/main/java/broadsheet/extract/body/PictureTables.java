package broadsheet.extract.body;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Old templates set a picture and its caption in a table of their own; such a table is a figure.
public final class PictureTables {

  /// Longer text than a caption is text that has a picture.
  private static final int LONGEST_CAPTION = 400;

  private PictureTables() {}

  /// Turns each table of one picture and its caption into a `figure`.
  public static void mend(Document page) {
    for (Element table : page.select("table:has(img)")) {
      Elements pictures = table.getElementsByTag("img");
      boolean innermost = table.getElementsByTag("table").size() == 1;
      if (innermost
          && pictures.size() == 1
          && table.text().length() <= LONGEST_CAPTION
          && table.getElementsByTag("a").isEmpty()) {
        Element figure = new Element("figure");
        figure.appendChild(pictures.get(0).clone());
        if (!table.text().isBlank()) {
          figure.appendElement("figcaption").text(table.text());
        }
        table.replaceWith(figure);
      }
    }
  }
}
