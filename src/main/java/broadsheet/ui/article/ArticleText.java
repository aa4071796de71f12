package broadsheet.ui.article;

import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block.Figure;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.List;

/// A whole article set as one text.
///
/// @param links where its links lead
/// @param figures in the order of the page
record ArticleText(
    List<PageParagraph> paragraphs, LinkMap links, List<Figure> figures, boolean rightToLeft) {

  ArticleText {
    paragraphs = List.copyOf(paragraphs);
    figures = List.copyOf(figures);
  }

  static ArticleText of(
      Listing listing, Article article, BlockNodes nodes, Times times, Spacing spacing) {
    String language = article.about().language();
    TextComposer text =
        new TextComposer(Direction.isRightToLeft(language, article.about().title()));
    new HeadComposer(text, nodes, times).compose(listing, article);
    new BodyComposer(text, nodes, spacing).compose(article.body());
    text.footnotes();
    if (article.access() != Access.WHOLE) {
      note(text, article.access());
    }
    if (article.about().rights() != null) {
      text.node(nodes::rule);
      text.text(article.about().rights(), "rights");
      text.end(Spacing.RIGHTS);
    }
    text.node(nodes::foot);
    return new ArticleText(text.paragraphs(), text.links(), text.figures(), text.isRightToLeft());
  }

  private static void note(TextComposer text, Access access) {
    String words =
        access == Access.PAYWALLED ? Words.of("article.paywalled") : Words.of("article.truncated");
    text.text(words, "access-note");
    text.end(Spacing.RIGHTS);
  }
}
