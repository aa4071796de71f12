package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.util.stream.Collectors;

/// Atom 1.0 (RFC 4287), with summaries, real dates and the whole picture.
final class AtomFeed {

  private AtomFeed() {}

  static String xml(Press press, SampleSite site) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n<title>"
        + escape(site.name())
        + "</title>\n<subtitle>"
        + escape(site.tagline())
        + "</subtitle>\n<id>tag:"
        + site.key()
        + ".example,2020:feed</id>\n<link rel=\"self\" href=\""
        + press.base(site).resolve(site.feedPath())
        + "\"/>\n<link href=\""
        + press.base(site)
        + "\"/>\n<updated>"
        + press.printed()
        + "</updated>\n"
        + press.announced(site).stream()
            .map(dispatch -> entry(press, dispatch))
            .collect(Collectors.joining())
        + "</feed>\n";
  }

  private static String entry(Press press, Dispatch dispatch) {
    SampleArticle article = dispatch.article();
    String picture =
        article.image() == null
            ? ""
            : "<link rel=\"enclosure\" type=\"image/jpeg\" href=\""
                + press.base(article.site()).resolve(PictureAddress.large(article.image()))
                + "\"/>\n";
    return "<entry xml:lang=\""
        + article.language()
        + "\">\n<title>"
        + escape(article.title())
        + "</title>\n<id>tag:"
        + article.site().key()
        + ".example,2020:"
        + article.slug()
        + "</id>\n<link rel=\"alternate\" href=\""
        + press.url(dispatch)
        + "\"/>\n"
        + picture
        + (article.byline() == null
            ? ""
            : "<author><name>" + escape(Bylines.name(article.byline())) + "</name></author>\n")
        + "<published>"
        + dispatch.published()
        + "</published>\n<updated>"
        + dispatch.published()
        + "</updated>\n<summary>"
        + escape(Teaser.lead(dispatch))
        + "</summary>\n</entry>\n";
  }
}
