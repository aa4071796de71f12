package broadsheet.extract;

import broadsheet.extract.front.FeedLink;
import broadsheet.extract.front.FeedLinks;
import broadsheet.extract.front.IconLinks;
import broadsheet.extract.sidebar.Headlines;
import broadsheet.extract.text.Characters;
import broadsheet.extract.text.HtmlTree;
import broadsheet.extract.text.PageText;
import broadsheet.news.Headline;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A site's front or section page, read as the list of stories that it announces.
///
/// @param headlines in the order of the page; none on a page without stories
/// @param feeds the feeds that the page declares (`link rel=alternate`), best first
/// @param icons the signs that it declares for its site (`link rel=icon`), best first
public record FrontPage(
    @Nullable String title,
    @Nullable String language,
    List<Headline> headlines,
    List<FeedLink> feeds,
    List<URI> icons) {

  public FrontPage {
    headlines = List.copyOf(headlines);
    feeds = List.copyOf(feeds);
    icons = List.copyOf(icons);
  }

  /// @param contentType the HTTP header, if there was one
  /// @param url the page's address; relative links are resolved against it
  public static FrontPage read(byte[] page, @Nullable String contentType, URI url) {
    Document document = HtmlTree.parse(PageText.of(page, contentType), url).page();
    return new FrontPage(
        title(document),
        language(document),
        Headlines.of(document, url),
        FeedLinks.of(document, url),
        IconLinks.of(document, url));
  }

  private static @Nullable String title(Document document) {
    Element name = document.selectFirst("meta[property=og:site_name][content]");
    String stated = name == null ? "" : name.attr("content").strip();
    String title = Characters.neutral(stated.isEmpty() ? document.title() : stated).strip();
    return title.isEmpty() ? null : title;
  }

  private static @Nullable String language(Document document) {
    Element html = document.selectFirst("html[lang]");
    String tag = html == null ? "" : html.attr("lang").strip().replace('_', '-');
    return tag.isEmpty() ? null : tag;
  }
}
