package broadsheet.ui.article;

import broadsheet.news.Article;
import broadsheet.news.Block.Figure;
import broadsheet.news.BodyText;
import broadsheet.news.Dateline;
import broadsheet.news.Listing;
import broadsheet.news.Metadata;
import broadsheet.news.Picture;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;

/// Sets what stands over an article's text: where it comes from, the headline, who, where and when.
final class HeadComposer {

  /// Letters; a longer headline is set smaller, or it would fill the page.
  private static final int LONG = 120;

  private final TextComposer text;
  private final BlockNodes nodes;
  private final Times times;

  HeadComposer(TextComposer text, BlockNodes nodes, Times times) {
    this.text = text;
    this.nodes = nodes;
    this.times = times;
  }

  void compose(Listing listing, Article article) {
    Metadata about = article.about();
    text.text(joined(origin(listing, about)), "kicker");
    text.end(Spacing.KICKER);
    text.text(about.title(), "news", style(about.title()));
    text.end(Spacing.HEADLINE);
    if (about.standfirst() != null && !opens(article, about.standfirst())) {
      text.text(about.standfirst(), "news", "standfirst");
      text.end(Spacing.STANDFIRST);
    }
    meta(listing, article);
    text.node(nodes::rule);
    leadPicture(article);
  }

  /// The style class of a headline.
  static String style(String headline) {
    return headline.length() > LONG ? "headline-long" : "headline";
  }

  /// Some pages print the standfirst as the first words of the text.
  private static boolean opens(Article article, String standfirst) {
    return BodyText.of(article.body()).startsWith(standfirst);
  }

  private void meta(Listing listing, Article article) {
    Metadata about = article.about();
    Dateline dateline = about.dateline();
    if (dateline.place() != null) {
      text.text(dateline.place(), "meta-place").text(Directed.DOT, "meta-line");
    }
    List<String> parts = new ArrayList<>();
    if (!about.byline().isEmpty()) {
      parts.add(String.join(", ", about.byline()));
    }
    if (dateline.agency() != null) {
      parts.add(dateline.agency());
    }
    parts.add(when(listing, about));
    parts.add(Words.of("article.minutes", ReadingTime.minutes(BodyText.of(article.body()))));
    text.text(joined(parts), "meta-line");
    text.end(Spacing.META);
  }

  private String when(Listing listing, Metadata about) {
    return about
        .moment()
        .map(times::full)
        .or(() -> about.day().map(times::date))
        .orElseGet(() -> times.full(listing.sorted()));
  }

  /// The picture that stands for the article, unless its text begins with that very picture.
  private void leadPicture(Article article) {
    Picture lead = article.about().leadImage();
    boolean inText = article.body().stream().limit(4).anyMatch(block -> block instanceof Figure);
    if (lead != null && !inText) {
      text.figure(new Figure(lead, List.of(), null), nodes);
    }
  }

  private String joined(List<String> parts) {
    return Directed.joined(parts, text.isRightToLeft());
  }

  private static List<String> origin(Listing listing, Metadata about) {
    return about.section() == null
        ? List.of(listing.sourceTitle())
        : List.of(listing.sourceTitle(), about.section());
  }
}
