package broadsheet.extract;

import broadsheet.extract.body.Absence;
import broadsheet.extract.body.Body;
import broadsheet.extract.body.BodyReader;
import broadsheet.extract.body.PictureTables;
import broadsheet.extract.metadata.MetadataReader;
import broadsheet.extract.metadata.PageElements;
import broadsheet.extract.metadata.PageFacts;
import broadsheet.extract.plain.PlainTextPage;
import broadsheet.extract.rule.PageRules;
import broadsheet.extract.rule.SiteRules;
import broadsheet.extract.sidebar.SidebarFinder;
import broadsheet.extract.text.BaseAddress;
import broadsheet.extract.text.HtmlTree;
import broadsheet.extract.text.PageText;
import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.BodyText;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Cuts the article out of a page: metadata, sidebars, then the body as typed blocks.
public final class ArticlePage {

  private ArticlePage() {}

  /// As below, with the rules that the program brings.
  public static ArticleResult cut(byte[] page, @Nullable String contentType, URI url) {
    return cut(page, contentType, url, SiteRules.ofTheHouse());
  }

  /// @param page HTML, or a page saved as plain text
  /// @param contentType the HTTP header, if there was one
  /// @param url the page's address; relative links are resolved against it, unless the page states
  ///     another base
  /// @param rules what a person wrote for single sites, which wins
  public static ArticleResult cut(
      byte[] page, @Nullable String contentType, URI url, SiteRules rules) {
    PageText text = PageText.of(page, contentType);
    if (PlainTextPage.looksPlain(text)) {
      return PlainTextPage.read(text.whole(), url)
          .<ArticleResult>map(article -> new ArticleResult.Cut(article, null))
          .orElseGet(() -> none(text.whole()));
    }
    HtmlTree tree = HtmlTree.parse(text, url);
    Document document = tree.page();
    URI base = BaseAddress.of(document, url);
    PageRules ruled = rules.of(url);
    PageElements elements = PageElements.of(document);
    URI next = NextPage.of(elements, url, base);
    boolean stripped = ruled.strip(document);
    boolean changed = PictureTables.mend(elements.tables()) || stripped;
    PageFacts general = MetadataReader.facts(changed ? PageElements.of(document) : elements, url);
    Metadata about = ruled.about(document, general.about());
    PageFacts facts = new PageFacts(about, general.forSubscribers());
    List<Sidebar> sidebars =
        ruled
            .takeSidebars(document, base)
            .map(PageRules.Found::part)
            .orElseGet(() -> SidebarFinder.take(document, url, about));
    Body body =
        ruled
            .body(document, base)
            .map(found -> new Body(found.part(), access(facts), null))
            .orElseGet(() -> BodyReader.read(document, base, facts));
    if (body.absence() != null) {
      return new ArticleResult.NoArticle(body.absence(), about);
    }
    List<Block> blocks = withoutRights(body.blocks(), about.rights());
    Access access = tree.whole() ? body.access() : cutShort(body.access());
    return new ArticleResult.Cut(new Article(url, about, access, blocks, sidebars), next);
  }

  private static ArticleResult none(String text) {
    Absence absence = text.isBlank() ? Absence.EMPTY : Absence.NOTHING;
    return new ArticleResult.NoArticle(absence, Metadata.titled(""));
  }

  private static Access access(PageFacts facts) {
    return facts.forSubscribers() ? Access.PAYWALLED : Access.WHOLE;
  }

  /// What was not read may hold more of the story.
  private static Access cutShort(Access access) {
    return access == Access.WHOLE ? Access.TRUNCATED : access;
  }

  /// The rights line stands apart: it is no part of what the story says.
  private static List<Block> withoutRights(List<Block> blocks, @Nullable String rights) {
    return rights == null
        ? blocks
        : blocks.stream()
            .filter(block -> !BodyText.of(List.of(block)).strip().equals(rights.strip()))
            .toList();
  }
}
