package broadsheet.cli;

import broadsheet.exchange.BodyHtml;
import broadsheet.library.BlockJson;
import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block.Figure;
import broadsheet.news.BodyText;
import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.Picture;
import broadsheet.news.Sidebar;
import broadsheet.news.Span;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An article as one JSON object, in the form that `parse article` and `show --json` print.
final class ArticleJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ArticleJson() {}

  static ObjectNode of(Article article) {
    Metadata about = article.about();
    ObjectNode json = NODES.objectNode();
    json.put("title", about.title());
    json.put("standfirst", about.standfirst());
    json.put("byline", about.byline().isEmpty() ? null : String.join(", ", about.byline()));
    json.put("place", about.dateline().place());
    json.put("agency", about.dateline().agency());
    json.put("published", published(about));
    json.put("modified", text(about.modified()));
    json.put("section", about.section());
    ArrayNode tags = json.putArray("tags");
    about.tags().forEach(tags::add);
    json.put("language", about.language());
    json.put("siteName", about.siteName());
    json.put("url", article.url().toString());
    json.put("canonicalUrl", text(about.canonicalUrl()));
    putLeadImage(article, json);
    json.put("rights", about.rights());
    json.put("access", article.access().name().toLowerCase(Locale.ROOT));
    json.put("text", BodyText.of(article.body()));
    json.put("html", BodyHtml.of(article.body()));
    json.set("blocks", BlockJson.tree(article.body()));
    json.set("sidebars", sidebars(article.sidebars()));
    return json;
  }

  /// A page without a story: what it says of itself, an empty text, and why.
  static ObjectNode ofNoStory(URI url, Metadata about, String why) {
    Article empty = new Article(url, about, Access.WHOLE, List.of(), List.of());
    ObjectNode json = of(empty);
    json.remove("access");
    return json.put("why", why);
  }

  /// Its size, caption and credit only where the page prints them.
  private static void putLeadImage(Article article, ObjectNode json) {
    Picture lead = article.about().leadImage();
    json.put("leadImage", lead == null ? null : lead.url().toString());
    if (lead != null && lead.width() > 0) {
      json.put("leadImageWidth", lead.width()).put("leadImageHeight", lead.height());
    }
    article
        .leadFigure()
        .filter(figure -> !figure.caption().isEmpty())
        .ifPresent(figure -> json.put("leadImageCaption", Span.text(figure.caption())));
    article
        .leadFigure()
        .map(Figure::credit)
        .ifPresent(credit -> json.put("leadImageCredit", credit));
  }

  /// The moment with its zone or, where the page prints no time, the dateline's day.
  private static @Nullable String published(Metadata about) {
    return about.published() != null ? text(about.published()) : text(about.dateline().date());
  }

  private static ArrayNode sidebars(List<Sidebar> sidebars) {
    ArrayNode array = NODES.arrayNode();
    for (Sidebar sidebar : sidebars) {
      ArrayNode headlines = array.addObject().put("title", sidebar.title()).putArray("headlines");
      sidebar.headlines().forEach(headline -> headlines.add(headline(headline)));
    }
    return array;
  }

  private static ObjectNode headline(Headline headline) {
    ObjectNode json =
        NODES.objectNode().put("title", headline.title()).put("url", headline.url().toString());
    if (headline.label() != null) {
      json.put("label", headline.label());
    }
    if (headline.published() != null) {
      json.put("published", headline.published().toString());
    }
    return json;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }
}
