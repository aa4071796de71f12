package broadsheet.extract;

import broadsheet.extract.body.FragmentReader;
import broadsheet.extract.feed.WholeText;
import broadsheet.extract.text.TrackingParameters;
import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The articles that a feed brings along whole, so that their pages need not be fetched. Sidebars
/// are printed on pages only: these articles have none.
public final class FeedArticles {

  private final Feed feed;
  private final Map<URI, Feed.Entry> entries = new HashMap<>();

  public FeedArticles(Feed feed) {
    this.feed = feed;
    for (Feed.Entry entry : feed.entries()) {
      if (entry.link() != null) {
        entries.putIfAbsent(TrackingParameters.strip(entry.link()), entry);
      }
    }
  }

  /// Whether the feed brings so much of a headline's article that [#whole] may find all of it.
  public boolean mayBeWhole(Headline headline) {
    return WholeText.isLongEnough(html(headline));
  }

  /// The article of a headline of this feed; empty if the feed brings none, or only its beginning.
  public Optional<Article> whole(Headline headline) {
    String html = html(headline);
    if (!WholeText.isLongEnough(html)) {
      return Optional.empty();
    }
    List<Block> blocks = FragmentReader.read(html, headline.url());
    return WholeText.of(blocks, headline.url())
        .map(body -> new Article(headline.url(), about(headline), Access.WHOLE, body, List.of()));
  }

  private String html(Headline headline) {
    Feed.Entry entry = entries.get(headline.url());
    if (entry == null) {
      return "";
    }
    String html = entry.contentHtml() == null ? entry.summaryHtml() : entry.contentHtml();
    return Objects.requireNonNullElse(html, "");
  }

  private Metadata about(Headline headline) {
    return new Metadata(
        headline.title(),
        null,
        headline.byline() == null ? List.of() : List.of(headline.byline().split(", ", -1)),
        headline.dateline(),
        headline.published() == null
            ? null
            : OffsetDateTime.ofInstant(headline.published(), ZoneOffset.UTC),
        null,
        null,
        List.of(),
        feed.language(),
        feed.title(),
        null,
        headline.picture(),
        null);
  }
}
