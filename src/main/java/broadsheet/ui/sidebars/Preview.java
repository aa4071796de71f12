package broadsheet.ui.sidebars;

import broadsheet.news.Article;
import broadsheet.news.BodyText;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Excerpt;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What can be told of a headline before it is opened.
///
/// @param lines the first lines of its article or, if that is not kept, what was printed
///     beneath it;
///     empty if there is nothing
/// @param beside the headlines of kept articles that it was printed beside, last seen first
record Preview(Listing headline, String lines, List<Listing> beside) {

  /// Characters: five or six lines.
  private static final int LONGEST = 280;

  Preview {
    beside = List.copyOf(beside);
  }

  static Preview of(Listing headline, Optional<Article> article, List<Listing> beside) {
    String text =
        article
            .map(kept -> BodyText.of(kept.body()))
            .orElse(Objects.requireNonNullElse(headline.headline().summary(), ""));
    return new Preview(
        headline, Excerpt.sentences(text.strip().replaceAll("\\s+", " "), LONGEST), beside);
  }
}
