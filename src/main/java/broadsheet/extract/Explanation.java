package broadsheet.extract;

import broadsheet.extract.body.BodyReader;
import broadsheet.extract.body.PictureTables;
import broadsheet.extract.metadata.Account;
import broadsheet.extract.metadata.MetadataReader;
import broadsheet.extract.metadata.PageFacts;
import broadsheet.extract.plain.PlainTextPage;
import broadsheet.extract.rule.PageRules;
import broadsheet.extract.rule.SiteRule;
import broadsheet.extract.rule.SiteRules;
import broadsheet.extract.sidebar.SidebarFinder;
import broadsheet.extract.text.BaseAddress;
import broadsheet.extract.text.HtmlTree;
import broadsheet.extract.text.PageText;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Why a page is cut as it is, in lines for a person who reports a bad cut: which source, rule or
/// score chose each part.
public final class Explanation {

  private final List<String> lines = new ArrayList<>();

  private Explanation() {}

  /// As [ArticlePage#cut], told instead of done.
  public static List<String> of(
      byte[] page, @Nullable String contentType, URI url, SiteRules rules) {
    Explanation explanation = new Explanation();
    PageText text = PageText.of(page, contentType);
    if (PlainTextPage.looksPlain(text)) {
      explanation.plain(text.whole(), url);
    } else {
      explanation.html(HtmlTree.parse(text, url).page(), url, rules.of(url));
    }
    return List.copyOf(explanation.lines);
  }

  private void plain(String text, URI url) {
    lines.add("plain text: there is no markup, so lines are told by their place and their form");
    Optional<Article> read = PlainTextPage.read(text, url);
    if (read.isEmpty()) {
      lines.add("body: none: no line is left that could be a paragraph");
      return;
    }
    Article article = read.get();
    Metadata about = article.about();
    lines.add("headline: " + about.title() + "\n    from: the first line, or the first sentence");
    lines.add("byline: " + orNone(String.join(", ", about.byline())));
    lines.add("date: " + (about.published() == null ? "none" : about.published()));
    lines.add("dateline: " + about.dateline());
    lines.add("rights: " + orNone(about.rights()));
    lines.add("body: " + article.body().size() + " paragraphs, what is no group, head or rights");
    lines.add("sidebars: short lines at the foot, behind the last sentence or an advertisement");
    article.sidebars().forEach(this::group);
  }

  private void html(Document document, URI url, PageRules rules) {
    lines.add("rules for this site: " + orNone(names(rules)));
    rules.strip(document);
    PictureTables.mend(document);
    Account account = MetadataReader.account(document, url);
    lines.addAll(account.lines());
    rules.headline(document).ifPresent(found -> won("headline", found));
    rules.byline(document).ifPresent(found -> won("byline", found));
    rules.date(document).ifPresent(found -> won("date", found));
    Metadata ruled = rules.about(document, account.about());
    sidebars(document, url, rules, ruled);
    URI base = BaseAddress.of(document, url);
    Optional<PageRules.Found<List<Block>>> body = rules.body(document, base);
    if (body.isPresent()) {
      lines.add("body: " + body.get().part().size() + " blocks by rule " + body.get().rule());
      return;
    }
    lines.add("body: each passage with how likely it is the story's, and what became of it");
    BodyReader.explain(document, base, new PageFacts(ruled, account.forSubscribers()))
        .forEach(line -> lines.add("    " + line));
  }

  private void sidebars(Document document, URI url, PageRules rules, Metadata about) {
    Optional<PageRules.Found<List<Sidebar>>> found =
        rules.takeSidebars(document, BaseAddress.of(document, url));
    List<Sidebar> groups =
        found.map(PageRules.Found::part).orElseGet(() -> SidebarFinder.take(document, url, about));
    String by = found.map(f -> "by rule " + f.rule()).orElse("runs of story links under one title");
    lines.add("sidebars: " + groups.size() + ", " + by);
    groups.forEach(this::group);
  }

  private void group(Sidebar group) {
    lines.add(
        "    \""
            + group.title()
            + "\": "
            + group.headlines().size()
            + " headlines, the first \""
            + group.headlines().getFirst().title()
            + "\"");
  }

  private void won(String part, PageRules.Found<?> found) {
    lines.add(part + " by rule " + found.rule() + ": " + found.part());
  }

  private static String names(PageRules rules) {
    return String.join(", ", rules.rules().stream().map(SiteRule::name).toList());
  }

  private static String orNone(@Nullable String text) {
    return text == null || text.isEmpty() ? "none" : text;
  }
}
