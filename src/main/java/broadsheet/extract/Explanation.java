package broadsheet.extract;

import broadsheet.extract.rule.SiteRules;
import broadsheet.extract.text.Trace;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a page is cut as it is, in lines for a person who reports a bad cut: which source, rule or
/// score chose each part. The page is cut for it as ever, and asked on the way.
public final class Explanation {

  private Explanation() {}

  /// As [ArticlePage#cut].
  public static List<String> of(
      byte[] page, @Nullable String contentType, URI url, SiteRules rules) {
    List<String> lines = new ArrayList<>();
    lines.add(outcome(ArticlePage.cut(page, contentType, url, rules, Trace.into(lines))));
    return List.copyOf(lines);
  }

  private static String outcome(ArticleResult result) {
    return switch (result) {
      case ArticleResult.Cut(var article, var next) ->
          "story: "
              + article.access().name().toLowerCase(Locale.ROOT)
              + (next == null ? "" : ", goes on at " + next);
      case ArticleResult.NoArticle(var absence, var _) -> "story: none. " + absence.sentence();
    };
  }
}
