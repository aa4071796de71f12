package broadsheet.update;

import broadsheet.extract.ArticleResult.Cut;
import broadsheet.extract.ArticleResult.NoArticle;
import broadsheet.extract.rule.SiteRules;
import broadsheet.library.Library;
import broadsheet.library.RawPage;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.NoAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Keeps what is on the disk already: a page that the reader saved, or the pages of an article that
/// is to be cut again. They go through the same cut as one from the wire.
final class PageImport {

  private static final long MOST_BYTES = 10L << 20;

  private final Library library;
  private final Supplier<SiteRules> rules;
  private final Clock clock;

  PageImport(Library library, Clock clock, Supplier<SiteRules> rules) {
    this.rules = rules;
    this.library = library;
    this.clock = clock;
  }

  Brought keep(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return new Brought.Unavailable("The file is larger than 10 MB.");
      }
      return keep(Files.readAllBytes(file));
    } catch (IOException e) {
      return new Brought.Unavailable("The file cannot be read.");
    }
  }

  private Brought keep(byte[] bytes) {
    RawPage page = new RawPage(nameless(bytes), null, bytes, clock.instant());
    return switch (Story.cut(page, rules.get())) {
      case Cut(var article, _) -> new Brought.Kept(keep(article, page));
      case NoArticle(var absence, _) -> new Brought.Unavailable(absence.sentence());
    };
  }

  /// An article that the new cut does not find stays as it was.
  Brought cutAgain(ArticleId id) {
    List<RawPage> pages = library.pages(id);
    if (pages.isEmpty()) {
      return new Brought.Unavailable("The page that it was cut from is no longer kept.");
    }
    return switch (Story.cut(pages.getFirst(), rules.get())) {
      case Cut cut -> {
        Story story = Story.begin(cut, pages.getFirst());
        for (RawPage page : pages.subList(1, pages.size())) {
          story = story.with(page, rules.get());
        }
        library.keep(id, story.article(), List.of(), pages);
        yield new Brought.Kept(id);
      }
      case NoArticle(var absence, _) -> new Brought.Unavailable(absence.sentence());
    };
  }

  private ArticleId keep(Article article, RawPage page) {
    Metadata about = article.about();
    URI url = Objects.requireNonNullElse(about.canonicalUrl(), article.url());
    Headline headline = Headline.announcing(about, url);
    ArticleId id = library.meet(headline);
    library.keep(id, article, List.of(), List.of(page));
    return id;
  }

  /// A file that does not say where it came from is named by what it holds, so that importing it
  /// twice keeps it once.
  private static URI nameless(byte[] page) {
    return NoAddress.of(BodyHash.of(page).substring(0, 32));
  }
}
