package broadsheet.update;

import broadsheet.extract.ArticleResult.Cut;
import broadsheet.extract.ArticleResult.NoArticle;
import broadsheet.extract.rule.SiteRules;
import broadsheet.library.Library;
import broadsheet.library.RawPage;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.NoAddress;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Moved;
import broadsheet.web.FetchResult.NotModified;
import broadsheet.web.FetchResult.Refused;
import broadsheet.web.FetchResult.Wait;
import broadsheet.web.Page;
import broadsheet.web.Request;
import broadsheet.web.Trust;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// Brings one article home: its pages, their cut, its pictures, and all of it into the library at
/// once.
final class ArticleTrip {

  private final Library library;
  private final Connection connection;
  private final ImageTrip images;
  private final InHand inHand;
  private final Clock clock;
  private final Supplier<SiteRules> rules;
  private final boolean onPurpose;

  /// @param onPurpose whether the reader asks for each article: then one that was deleted may come
  ///     by another address, which an update does not bring
  ArticleTrip(
      Library library,
      Connection connection,
      InHand inHand,
      Clock clock,
      Supplier<SiteRules> rules,
      boolean onPurpose) {
    this.library = library;
    this.connection = connection;
    this.inHand = inHand;
    this.clock = clock;
    this.rules = rules;
    this.onPurpose = onPurpose;
    this.images = new ImageTrip(library, connection);
  }

  /// @param imageBrought is run after each picture
  Brought bring(Wanted wanted, Runnable imageBrought) throws InterruptedException {
    ArticleId id = wanted.listing().id();
    return inHand.once(
        id,
        () ->
            isKept(id)
                ? new Brought.Kept(id) // meanwhile, for somebody else
                : fetch(wanted, imageBrought));
  }

  private boolean isKept(ArticleId id) {
    return library.listing(id).filter(listing -> listing.state().kept()).isPresent();
  }

  private Brought fetch(Wanted wanted, Runnable imageBrought) throws InterruptedException {
    Article inFeed = wanted.inFeed();
    return inFeed == null
        ? fetch(wanted.listing(), wanted.trust(), imageBrought)
        : keep(wanted.listing(), inFeed, List.of(), wanted.trust(), imageBrought);
  }

  private Brought fetch(Listing listing, Trust trust, Runnable imageBrought)
      throws InterruptedException {
    if (NoAddress.is(listing.headline().url())) {
      return unavailable(listing, "The saved page prints this headline without its address.");
    }
    return switch (connection.fetch(Request.page(listing.headline().url(), trust))) {
      case Fetched(var page, _) -> keep(listing, page, trust.beyond(page.url()), imageBrought);
      case Moved(_, var page, _) -> keep(listing, page, trust.beyond(page.url()), imageBrought);
      case NotModified _ -> later(listing, "The server sent nothing.");
      case Wait(_, var why) -> later(listing, why);
      case Refused(var reason, var detail) ->
          switch (reason) {
            // our own network is out, or theirs: that is no mark against the article
            case UNREACHABLE -> new Brought.Offline(detail);
            case TIMED_OUT, BAD_STATUS, BROKEN -> later(listing, detail);
            case NOT_FOUND, GONE, DISALLOWED, TOO_LARGE, FORBIDDEN_ADDRESS, TOO_MANY_REDIRECTS ->
                unavailable(listing, detail);
          };
    };
  }

  /// @param trust that the page enjoys where it was found
  private Brought keep(Listing listing, Page page, Trust trust, Runnable imageBrought)
      throws InterruptedException {
    RawPage first = raw(page);
    return switch (Story.cut(first, rules.get())) {
      case Cut cut -> {
        Story story = whole(Story.begin(cut, first), trust);
        yield keep(listing, story.article(), story.pages(), trust, imageBrought);
      }
      case NoArticle(var absence, _) -> unavailable(listing, absence.sentence());
    };
  }

  private Brought keep(
      Listing listing, Article article, List<RawPage> pages, Trust trust, Runnable imageBrought)
      throws InterruptedException {
    if (!onPurpose && isDeleted(article) && !isWanted(listing.id())) {
      library.bin().put(List.of(listing.id()));
      return new Brought.Unavailable("It leads to an article that was deleted.");
    }
    library.keep(listing.id(), article, images.bring(article, trust, imageBrought), pages);
    return new Brought.Kept(listing.id());
  }

  /// Where the redirects ended, or the address that the page gives as its own, may be known.
  private boolean isDeleted(Article article) {
    URI canonical = article.about().canonicalUrl();
    return library.bin().has(article.url()) || (canonical != null && library.bin().has(canonical));
  }

  /// What the reader bookmarked, or wished for while there was no connection, no update deletes.
  private boolean isWanted(ArticleId id) {
    return library.wishes().contains(id)
        || library.listing(id).filter(listing -> listing.state().bookmarked()).isPresent();
  }

  /// Brings the pages on which a story goes on, as far as they come.
  private Story whole(Story begun, Trust trust) throws InterruptedException {
    Story story = begun;
    while (story.next() != null) {
      story =
          switch (connection.fetch(Request.page(story.next(), trust))) {
            case Fetched(var page, _) -> story.with(raw(page), rules.get());
            case Moved(_, var page, _) -> story.with(raw(page), rules.get());
            case NotModified _, Wait _, Refused _ -> story.cutShort();
          };
    }
    return story;
  }

  private RawPage raw(Page page) {
    return new RawPage(page.url(), page.contentType(), page.body(), clock.instant());
  }

  private Brought unavailable(Listing listing, String why) {
    library.unavailable(listing.id(), why, false);
    return new Brought.Unavailable(why);
  }

  private Brought later(Listing listing, String why) {
    library.unavailable(listing.id(), why, true);
    return new Brought.Offline(why);
  }
}
