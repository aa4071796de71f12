package broadsheet.update;

import broadsheet.extract.ArticlePage;
import broadsheet.extract.ArticleResult;
import broadsheet.extract.ArticleResult.Cut;
import broadsheet.extract.ArticleResult.NoArticle;
import broadsheet.extract.rule.SiteRules;
import broadsheet.library.RawPage;
import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One story, put together from the pages that tell it.
///
/// @param pages as they came, in order
/// @param next the page on which it goes on, if that is still to come
record Story(Article article, List<RawPage> pages, @Nullable URI next) {

  /// Longer stories exist; a site that numbers without end does too.
  private static final int MOST_PAGES = 10;

  Story {
    pages = List.copyOf(pages);
  }

  static ArticleResult cut(RawPage page, SiteRules rules) {
    return ArticlePage.cut(page.body(), page.contentType(), page.url(), rules);
  }

  static Story begin(Cut cut, RawPage page) {
    return new Story(cut.article(), List.of(page), cut.next());
  }

  /// The story with its next page. What a page repeats of those before it is left out.
  Story with(RawPage page, SiteRules rules) {
    List<RawPage> all = Stream.concat(pages.stream(), Stream.of(page)).toList();
    return switch (cut(page, rules)) {
      case Cut(var more, var after) -> new Story(joined(article, more), all, ahead(after, all));
      case NoArticle _ -> cutShort();
    };
  }

  /// The story without the pages that did not come.
  Story cutShort() {
    Access access = article.access() == Access.WHOLE ? Access.TRUNCATED : article.access();
    Article known =
        new Article(article.url(), article.about(), access, article.body(), article.sidebars());
    return new Story(known, pages, null);
  }

  private static @Nullable URI ahead(@Nullable URI after, List<RawPage> pages) {
    boolean circle = pages.stream().anyMatch(page -> page.url().equals(after));
    return circle || pages.size() >= MOST_PAGES ? null : after;
  }

  private static Article joined(Article first, Article more) {
    List<Block> body = new ArrayList<>(first.body());
    more.body().stream().filter(block -> !first.body().contains(block)).forEach(body::add);
    List<Sidebar> sidebars = new ArrayList<>(first.sidebars());
    more.sidebars().stream().filter(group -> !sidebars.contains(group)).forEach(sidebars::add);
    return new Article(first.url(), first.about(), first.access(), body, sidebars);
  }
}
