package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/// The page of an article as newer sites write it: semantic elements, metadata in the head, closed
/// tags.
final class ModernPage {

  private final Press press;
  private final Dispatch dispatch;
  private final SampleArticle article;
  private final SampleSite site;
  private final URI url;

  ModernPage(Press press, Dispatch dispatch) {
    this.press = press;
    this.dispatch = dispatch;
    this.article = dispatch.article();
    this.site = article.site();
    this.url = press.url(dispatch);
  }

  String html() {
    return ModernFrame.page(
        press,
        site,
        article.language(),
        article.title() + " | " + site.name(),
        head(),
        "<main>\n<article>\n"
            + heading()
            + figure()
            + "<div class=\"story-text\">\n"
            + new ModernBody(press, dispatch).html()
            + "</div>\n<p class=\"rights\">"
            + escape(dispatch.dated(site.rights()))
            + "</p>\n</article>\n"
            + "<aside class=\"advert\"><span>ADVERTISEMENT</span></aside>\n"
            + groups()
            + "</main>\n");
  }

  private String head() {
    return "<link rel=\"canonical\" href=\""
        + url
        + "\">\n"
        + meta("og:type", "article")
        + meta("og:title", article.title())
        + meta("og:site_name", site.name())
        + meta("article:published_time", dispatch.published().toString())
        + meta("article:section", article.section())
        + meta("og:description", Teaser.lead(dispatch))
        + (article.image() == null
            ? ""
            : meta("og:image", url.resolve(PictureAddress.large(article.image())).toString()));
  }

  private static String meta(String property, String content) {
    return "<meta property=\"" + property + "\" content=\"" + escape(content) + "\">\n";
  }

  private String heading() {
    Locale locale = Locale.forLanguageTag(article.language());
    DateTimeFormatter form =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(article.language().equals("en") ? Locale.UK : locale);
    return "<p class=\"kicker\">"
        + escape(article.section())
        + "</p>\n<h1>"
        + escape(article.title())
        + "</h1>\n"
        + (article.standfirst() == null
            ? ""
            : "<p class=\"standfirst\">" + escape(dispatch.dated(article.standfirst())) + "</p>\n")
        + "<p class=\"meta\">"
        + (article.byline() == null
            ? ""
            : "<span class=\"byline\">" + escape(article.byline()) + "</span> · ")
        + "<span class=\"place\">"
        + escape(article.place())
        + "</span> · <time datetime=\""
        + dispatch.published()
        + "\">"
        + form.format(Dates.utc(dispatch.published()))
        + "</time></p>\n";
  }

  private String figure() {
    return article.image() == null
        ? ""
        : "<figure class=\"lead\"><img src=\""
            + PictureAddress.medium(article.image())
            + "\" srcset=\""
            + PictureAddress.medium(article.image())
            + " 640w, "
            + PictureAddress.large(article.image())
            + " 1200w\" width=\"1200\" height=\"675\" alt=\"\">\n<figcaption>"
            + Html.inline(dispatch.dated(article.caption()), slug -> press.url(slug).toString())
            + " <span class=\"credit\">"
            + escape(article.credit())
            + "</span></figcaption></figure>\n";
  }

  /// Sites differ: lists under a heading, or plain boxes.
  private String groups() {
    boolean boxes = site.feed() == FeedForm.JSON;
    return press.groups(article).stream()
        .map(group -> boxes ? box(group) : list(group))
        .collect(Collectors.joining());
  }

  private String list(SampleSite.Group group) {
    return "<section class=\"more\"><h2>"
        + escape(group.title())
        + "</h2>\n<ul>\n"
        + group.stories().stream()
            .map(slug -> "<li>" + link(slug) + "</li>\n")
            .collect(Collectors.joining())
        + "</ul></section>\n";
  }

  private String box(SampleSite.Group group) {
    return "<div class=\"box\"><div class=\"box-title\">"
        + escape(group.title())
        + "</div>\n"
        + group.stories().stream()
            .map(slug -> "<div class=\"box-item\">" + link(slug) + "</div>\n")
            .collect(Collectors.joining())
        + "</div>\n";
  }

  private String link(String slug) {
    return "<a href=\""
        + press.url(slug)
        + "\">"
        + escape(press.newsroom().article(slug).title())
        + "</a>";
  }
}
