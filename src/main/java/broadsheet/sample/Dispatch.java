package broadsheet.sample;

import java.time.Instant;
import java.util.Locale;

/// An article with the moment of its publication.
record Dispatch(SampleArticle article, Instant published) {

  /// The text of one part, its dates filled in, its inline marks still there.
  String dated(String text) {
    return Dates.fill(text, published, Locale.forLanguageTag(article.language()));
  }

  String dateline() {
    return Dates.dateline(article, published);
  }
}
