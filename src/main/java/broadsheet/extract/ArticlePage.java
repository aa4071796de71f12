package broadsheet.extract;

import broadsheet.extract.body.Absence;
import broadsheet.extract.body.Body;
import broadsheet.extract.body.BodyReader;
import broadsheet.extract.body.PictureTables;
import broadsheet.extract.metadata.Account;
import broadsheet.extract.metadata.MetadataReader;
import broadsheet.extract.metadata.PageElements;
import broadsheet.extract.plain.PlainTextPage;
import broadsheet.extract.rule.PageRules;
import broadsheet.extract.rule.SiteRules;
import broadsheet.extract.sidebar.SidebarFinder;
import broadsheet.extract.text.BaseAddress;
import broadsheet.extract.text.HtmlTree;
import broadsheet.extract.text.PageText;
import broadsheet.extract.text.Trace;
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
    return cut(page, contentType, url, rules, Trace.OFF);
  }

  /// @param trace is told what chose each part
  static ArticleResult cut(
      byte[] page, @Nullable String contentType, URI url, SiteRules rules, Trace trace) {
    PageText text = PageText.of(page, contentType);
    if (PlainTextPage.looksPlain(text)) {
      return PlainTextPage.read(text.whole(), url, trace)
          .<ArticleResult>map(article -> new ArticleResult.Cut(article, null))
          .orElseGet(() -> none(text.whole()));
    }
    return cut(HtmlTree.parse(text, url), url, rules.of(url), trace);
  }

  private static ArticleResult cut(HtmlTree tree, URI url, PageRules rules, Trace trace) {
    Document page = tree.page();
    URI base = BaseAddress.of(page, url);
    PageElements elements = PageElements.of(page);
    URI next = NextPage.of(elements, url, base);
    boolean stripped = rules.strip(page);
    boolean changed = PictureTables.mend(elements.tables()) || stripped;
    Account general = MetadataReader.account(changed ? PageElements.of(page) : elements, url);
    Account account = rules.over(general, page);
    Metadata about = account.about();
    trace.note(rules::lines);
    trace.note(account::lines);
    List<Sidebar> sidebars =
        rules
            .takeSidebars(page, base, trace)
            .orElseGet(() -> SidebarFinder.take(page, url, about, trace));
    Body body =
        rules
            .body(page, base, trace)
            .map(blocks -> new Body(blocks, access(account), null))
            .orElseGet(() -> BodyReader.read(page, base, account.facts(), trace));
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

  private static Access access(Account account) {
    return account.forSubscribers() ? Access.PAYWALLED : Access.WHOLE;
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
