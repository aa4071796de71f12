package broadsheet.cli;

import broadsheet.extract.ArticlePage;
import broadsheet.extract.ArticleResult.Cut;
import broadsheet.extract.ArticleResult.NoArticle;
import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult.NotAFeed;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.extract.rule.SiteRules;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of one file into the JSON that `parse` prints.
@FunctionalInterface
interface Parser {

  /// @return the answer, or why there is none and what could be read nevertheless
  Answer parse(byte[] file, @Nullable String contentType, URI url);

  /// What came of one file.
  sealed interface Answer {
    record Json(ObjectNode json) implements Answer {}

    record Nothing(String why, @Nullable ObjectNode json) implements Answer {}
  }

  static Parser article(SiteRules rules) {
    return (file, contentType, url) ->
        switch (ArticlePage.cut(file, contentType, url, rules)) {
          case Cut(var article, _) -> new Answer.Json(ArticleJson.of(article));
          case NoArticle none ->
              new Answer.Nothing(none.why(), ArticleJson.ofNoStory(url, none.about(), none.why()));
        };
  }

  Parser FEED =
      (file, contentType, url) ->
          switch (FeedParser.parse(file, contentType, url)) {
            case Parsed(var feed, _) -> new Answer.Json(FeedJson.of(feed));
            case NotAFeed(var why) -> new Answer.Nothing(why, null);
          };
}
