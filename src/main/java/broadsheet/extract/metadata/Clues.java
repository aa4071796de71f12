package broadsheet.extract.metadata;

import broadsheet.extract.text.BaseAddress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// All that the choices are made from, read once a page.
///
/// @param base what relative links are resolved against
/// @param elements the page's elements by kind
/// @param title what the page's `title` says; may be empty
/// @param titles that and what the page tells social networks, whole; any may be empty
/// @param article the linked data of the page's own article; missing if there is none
/// @param headline the heading over the article
/// @param surroundings what on the page belongs to the article, and what to others
record Clues(
    Document page,
    URI url,
    URI base,
    PageElements elements,
    String title,
    List<String> titles,
    MetaTags meta,
    JsonLd data,
    JsonNode article,
    @Nullable Element headline,
    Surroundings surroundings) {

  static Clues of(Document page, URI url) {
    return of(PageElements.of(page), url);
  }

  static Clues of(PageElements elements, URI url) {
    Document page = elements.page();
    MetaTags meta = MetaTags.of(elements);
    JsonLd data = JsonLd.of(elements);
    String title = title(elements);
    List<String> titles = List.of(meta.first("og:title"), meta.first("twitter:title"), title);
    JsonNode article = article(data, titles, elements);
    Element headline =
        Headline.of(
            elements,
            JsonLd.text(article.path("headline")),
            titles,
            meta.first("og:site_name", "application-name"));
    return new Clues(
        page,
        url,
        BaseAddress.of(page, url),
        elements,
        title,
        titles,
        meta,
        data,
        article,
        headline,
        new Surroundings(
            elements, headline == null ? UnmarkedHeadline.of(elements, titles) : headline));
  }

  /// It may stand in the body: what a program prints over the page, a warning, moves the whole head
  /// there.
  private static String title(PageElements elements) {
    for (Element element : elements.tagged("title")) {
      Element parent = element.parent();
      String title = parent == null || parent.nameIs("svg") ? "" : PlainText.of(element.text());
      if (!title.isEmpty()) {
        return title;
      }
    }
    return "";
  }

  /// Among several articles the one whose headline the page's titles repeat; else the first.
  private static JsonNode article(JsonLd data, List<String> titles, PageElements elements) {
    List<JsonNode> articles = articles(data);
    if (articles.size() > 1) {
      StringBuilder printed = new StringBuilder();
      titles.forEach(title -> printed.append(PlainText.key(title)).append(' '));
      elements.tagged("h1").stream()
          .limit(10)
          .forEach(heading -> printed.append(PlainText.key(heading.text())).append(' '));
      for (JsonNode article : articles) {
        String headline = PlainText.key(JsonLd.text(article.path("headline")));
        if (!headline.isEmpty() && printed.indexOf(headline) >= 0) {
          return article;
        }
      }
    }
    return articles.isEmpty() ? MissingNode.getInstance() : articles.getFirst();
  }

  private static List<JsonNode> articles(JsonLd data) {
    List<JsonNode> articles = data.typed("Article", "Posting", "Report");
    if (!articles.isEmpty()) {
      return articles;
    }
    return data.typed("WebPage", "ItemPage", "VideoObject", "Recipe", "Review", "Blog").stream()
        .filter(page -> page.has("headline") || page.has("datePublished") || page.has("author"))
        .toList();
  }

  /// @return the article's linked data under `key` as text, or empty
  String data(String key) {
    return JsonLd.text(article.path(key));
  }
}
