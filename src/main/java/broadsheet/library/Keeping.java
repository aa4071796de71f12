package broadsheet.library;

import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps one article whole. What takes time is done before, on the thread that asks.
///
/// @param blocks the body as JSON
/// @param words the body's, as the index takes them
/// @param pages what it was cut from, packed
/// @param now when its pages came
record Keeping(
    ArticleId id, Article article, String blocks, String words, List<RawPage> pages, Instant now) {

  /// @param now for an article that comes without its pages
  static Keeping of(ArticleId id, Article article, List<RawPage> pages, Instant now) {
    Instant came = pages.isEmpty() ? now : pages.getFirst().brought();
    return new Keeping(
        id,
        article,
        BlockJson.write(article.body()),
        SearchIndex.text(article.body()),
        Pages.packed(pages),
        came);
  }

  /// A headline that went meanwhile, deleted or with its source, is left alone.
  ///
  /// @param images the article's pictures, their bytes written beside the store
  /// @return whether files are left that no row names
  boolean run(Session session, List<StagedImage> images, ImageFiles files, Changes changes) {
    Optional<Listing> before = ListingRow.find(session, id);
    if (before.isEmpty() || Deletions.isDeleted(session, id)) {
      return false;
    }
    Articles.put(session, id, article, blocks, now);
    Sidebars.put(session, id, article.sidebars(), now);
    Images.put(session, id, article, images, files);
    complete(session, before.get());
    alias(session);
    Pages.put(session, id, pages);
    SearchIndex.put(session, id, words);
    changes.article(id);
    if (!before.get().state().kept()) {
      changes.arrived(); // one that only a sidebar printed is listed from now on
    }
    return Images.hasStrays(session);
  }

  /// The page often knows what the headline left out, and always does where only a sidebar
  /// printed it.
  private void complete(Session session, Listing before) {
    Headline told = Headline.announcing(article.about(), article.url());
    Headline known = Headlines.completed(before.headline(), told);
    Headlines.set(session, before, pictured(session, known));
    session.run(
        "UPDATE article SET kept = 1, listed = 1, problem = NULL, lost = 0, sidebars = ?"
            + " WHERE id = ?",
        article.sidebars().size(),
        id.value());
  }

  /// A feed may name a picture that no page shows, and that is not here. The list is to be seen
  /// without a network: then one that is here stands for the headline.
  private Headline pictured(Session session, Headline headline) {
    Picture named = headline.picture();
    if (named != null && Images.find(session, named.url()).isPresent()) {
      return headline;
    }
    return ShownPictures.in(article)
        .filter(picture -> Images.find(session, picture.url()).isPresent())
        .findFirst()
        .map(headline::withPicture)
        .orElse(headline);
  }

  /// Where the redirects ended is another address of this headline, unless it is known as one of
  /// its own, or is the front page, where sites send what they no longer have.
  private void alias(Session session) {
    URI end = article.url();
    String key = UrlKey.of(end);
    if (!UrlKey.isFrontPage(end) && Headlines.find(session, key).isEmpty()) {
      session.run("INSERT INTO alias (url_key, article_id) VALUES (?, ?)", key, id.value());
    }
  }
}
