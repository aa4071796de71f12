package broadsheet.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// JSON Feed 1.1, with the beginning of each story.
final class JsonFeed {

  private JsonFeed() {}

  static String json(Press press, SampleSite site) {
    ObjectNode feed = new ObjectMapper().createObjectNode();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", site.name());
    feed.put("description", site.tagline());
    feed.put("home_page_url", press.base(site).toString());
    feed.put("feed_url", press.base(site).resolve(site.feedPath()).toString());
    feed.put("language", "en");
    ArrayNode items = feed.putArray("items");
    press.announced(site).forEach(dispatch -> fill(items.addObject(), press, dispatch));
    return feed.toPrettyString();
  }

  private static void fill(ObjectNode item, Press press, Dispatch dispatch) {
    SampleArticle article = dispatch.article();
    item.put("id", article.site().key() + "/" + article.slug());
    item.put("url", press.url(dispatch).toString());
    item.put("title", article.title());
    item.put("summary", Teaser.lead(dispatch));
    item.put("content_html", "<p>" + Html.escape(Teaser.cut(dispatch)) + "…</p>");
    item.put("date_published", dispatch.published().toString());
    item.put("language", article.language());
    if (article.byline() != null) {
      item.putArray("authors").addObject().put("name", Bylines.name(article.byline()));
    }
    if (article.image() != null) {
      item.put(
          "image",
          press.base(article.site()).resolve(PictureAddress.large(article.image())).toString());
    }
  }
}
