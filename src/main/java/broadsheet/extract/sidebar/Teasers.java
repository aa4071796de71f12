package broadsheet.extract.sidebar;

import broadsheet.extract.body.Pictures;
import broadsheet.extract.text.PageOrder;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Picture;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Makes headlines of items: with the time, the picture, the teaser and the label printed there.
final class Teasers {

  private static final Phrases LABELS = Phrases.read("labels.txt");
  private static final int TEASER_WORDS = 8;
  private static final int DATE = "2022-09-21".length();

  private final PageMap map;
  private final ChunkRow row;
  private final Pictures pictures;

  Teasers(PageRow page) {
    this.map = page.map();
    this.row = page.row();
    this.pictures = new Pictures(page.base());
  }

  /// @param title the item's headline, not blank
  Headline headline(Item item, String title) {
    return new Headline(
        title,
        item.link().address().url(),
        null,
        null,
        Dateline.NONE,
        time(item),
        teaser(item, title),
        picture(item),
        label(item, title));
  }

  /// The moment of the first time element that names one with its zone.
  private @Nullable Instant time(Item item) {
    for (int top : item.tops()) {
      for (int i = top; i < map.end(top); i++) {
        Element time = map.element(i);
        Instant moment =
            time.normalName().equals("time") ? moment(time.attr("datetime").strip()) : null;
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  private static @Nullable Instant moment(String text) {
    if (text.length() < DATE) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException local) {
      return null;
    }
  }

  private @Nullable Picture picture(Item item) {
    for (int top : item.tops()) {
      Element root = map.element(top);
      for (Node at = root; at != null; at = PageOrder.after(at, root)) {
        Picture picture =
            at instanceof Element image && image.normalName().equals("img")
                ? pictures.read(image)
                : null;
        if (picture != null) {
          return picture;
        }
      }
    }
    return null;
  }

  /// The longest line beside the headline, if it is long enough for a sentence.
  private @Nullable String teaser(Item item, String title) {
    String longest = null;
    int most = TEASER_WORDS - 1;
    for (int i = item.first(); i < item.after(); i++) {
      String text = row.get(i).text();
      int words = row.get(i).words();
      if (words > most && !text.equals(title)) {
        longest = text;
        most = words;
      }
    }
    return longest;
  }

  private @Nullable String label(Item item, String title) {
    for (int i = item.first(); i < item.after(); i++) {
      String text = row.get(i).text();
      if (!text.equals(title) && LABELS.are(text)) {
        return text;
      }
    }
    return null;
  }
}
