package broadsheet.sample;

import java.net.URI;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One printing of the edition: its articles dated, and where its sites are.
///
/// @param printed the moment that ages are counted back from
/// @param bases the address of each site by its key, without a path
record Press(Newsroom newsroom, Instant printed, Map<String, URI> bases) {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

  /// Wire addresses carry their time. So that the same story keeps its address for days, its age is
  /// counted from the start of the week.
  Dispatch dispatch(SampleArticle article) {
    Instant from = article.template() == Template.WIRE ? monday() : printed;
    return new Dispatch(article, from.minus(article.age(), ChronoUnit.MINUTES));
  }

  private Instant monday() {
    return Dates.utc(printed)
        .truncatedTo(ChronoUnit.DAYS)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .toInstant();
  }

  /// What a site announces, newest first.
  List<Dispatch> announced(SampleSite site) {
    return site.articles().stream()
        .map(newsroom::article)
        .filter(article -> article.listed() && !article.withdrawn())
        .map(this::dispatch)
        .sorted(Comparator.comparing(Dispatch::published).reversed())
        .toList();
  }

  /// The groups printed beside an article: three headlines each.
  List<SampleSite.Group> groups(SampleArticle article) {
    int turn = article.site().articles().indexOf(article.slug());
    List<SampleSite.Group> printed = new ArrayList<>();
    for (SampleSite.Group group : article.site().groups()) {
      int start = 3 * Math.floorMod(turn, group.stories().size() / 3);
      printed.add(new SampleSite.Group(group.title(), group.stories().subList(start, start + 3)));
    }
    return printed;
  }

  URI base(SampleSite site) {
    URI base = bases.get(site.key());
    if (base == null) {
      throw new IllegalStateException("not served: " + site.key());
    }
    return base;
  }

  URI url(Dispatch dispatch) {
    return base(dispatch.article().site()).resolve(path(dispatch));
  }

  URI url(String slug) {
    return url(dispatch(newsroom.article(slug)));
  }

  static String path(Dispatch dispatch) {
    SampleArticle article = dispatch.article();
    return switch (article.template()) {
      case CLASSIC -> "/reports/" + words(article.title(), "_") + "_999.html";
      case WIRE -> WireAddress.path(dispatch);
      case MODERN -> "/news/" + words(article.address(), "-").toLowerCase(Locale.ROOT);
    };
  }

  /// The title as addresses have it: plain letters and digits.
  private static String words(String title, String between) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return String.join(between, WORD.matcher(plain).results().map(MatchResult::group).toList());
  }
}
