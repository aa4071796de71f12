package broadsheet.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// RSS 2.0 as the classic sites write it: no declared encoding, everything in CDATA, no guid, and
/// every item dated with the moment of building in a zone that RFC 1123 does not know.
final class RssFeed {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'AEST'", Locale.ENGLISH)
          .withZone(ZoneId.of("+10:00"));

  private RssFeed() {}

  static String xml(Press press, SampleSite site) {
    Instant built = press.printed();
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?>\n")
            .append(
                "<rss version=\"2.0\" xmlns:media=\"http://search.yahoo.com/mrss/\">\n<channel>\n")
            .append(tag("title", site.name()))
            .append(tag("link", press.base(site).toString()))
            .append(tag("description", site.tagline()))
            .append(tag("language", "en-us"))
            .append(tag("lastBuildDate", DATE.format(built)));
    for (Dispatch dispatch : items(press, site)) {
      xml.append("<item>\n")
          .append(tag("title", dispatch.article().title()))
          .append(tag("link", press.url(dispatch).toString()))
          .append(tag("description", Teaser.cut(dispatch)))
          .append(tag("pubDate", DATE.format(built)))
          .append(picture(press, dispatch.article()))
          .append("</item>\n");
    }
    return xml.append("</channel>\n</rss>\n").toString();
  }

  /// The site's own stories, and the newest of a sister's now and then.
  private static List<Dispatch> items(Press press, SampleSite site) {
    List<Dispatch> items = new ArrayList<>(press.announced(site));
    List<SampleSite> sisters = List.copyOf(press.newsroom().sites().values());
    SampleSite sister = sisters.get(Math.floorMod(sisters.indexOf(site) + 1, sisters.size()));
    if (sister.feed() == FeedForm.RSS) {
      items.add(Math.min(2, items.size()), press.announced(sister).getFirst());
    }
    return items;
  }

  private static String picture(Press press, SampleArticle article) {
    return article.image() == null
        ? ""
        : "<media:thumbnail url=\""
            + press.base(article.site()).resolve(PictureAddress.thumbnail(article.image()))
            + "\" width=\"240\" height=\"180\"/>\n";
  }

  private static String tag(String name, String text) {
    return "<" + name + "><![CDATA[" + text.replace("]]>", "]]") + "]]></" + name + ">\n";
  }
}
