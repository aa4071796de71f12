package broadsheet.sample;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Everything that one site answers, by path.
final class SitePages {

  private final Press press;
  private final SampleSite site;
  private final Map<String, SampleArticle> byPath = new HashMap<>();

  SitePages(Press press, SampleSite site) {
    this.press = press;
    this.site = site;
    for (String slug : site.articles()) {
      SampleArticle article = press.newsroom().article(slug);
      if (!article.withdrawn() && article.template() != Template.WIRE) {
        byPath.put(Press.path(press.dispatch(article)), article);
      }
    }
  }

  Answer at(String path) {
    if (path.equals("/") || path.equals("/index.html")) {
      return frontPage();
    }
    if (path.equals(site.feedPath())) {
      return feed();
    }
    if (path.equals("/robots.txt")) {
      return Answer.text("text/plain", "User-agent: *\nDisallow: /search\nDisallow: /print/\n");
    }
    if (path.equals(SiteIcon.DECLARED) && site.template() == Template.MODERN) {
      return SiteIcon.declared(site);
    }
    if (path.equals(SiteIcon.USUAL) && site.template() == Template.CLASSIC) {
      return SiteIcon.usual(site);
    }
    return PictureAddress.read(path)
        .map(Pictures::at)
        .or(() -> article(path).map(this::page))
        .orElseGet(this::notFound);
  }

  private Optional<Dispatch> article(String path) {
    return Optional.ofNullable(byPath.get(path))
        .map(press::dispatch)
        .or(
            () ->
                WireAddress.find(site, press.newsroom(), path)
                    .filter(dispatch -> !dispatch.article().withdrawn()));
  }

  private Answer page(Dispatch dispatch) {
    return dispatch.article().template() == Template.MODERN
        ? modern(200, new ModernPage(press, dispatch).html())
        : classic(200, new ClassicPage(press, dispatch).html());
  }

  Answer frontPage() {
    return site.template() == Template.MODERN
        ? modern(200, ModernFront.html(press, site))
        : classic(200, ClassicFront.html(press, site));
  }

  private Answer notFound() {
    return site.template() == Template.MODERN
        ? modern(404, ModernFront.notFound(press, site))
        : classic(404, ClassicFront.notFound(press, site));
  }

  private Answer classic(int status, String html) {
    return new Answer(status, "text/html", Html.encode(html, site.charset()));
  }

  private static Answer modern(int status, String html) {
    return new Answer(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private Answer feed() {
    return switch (site.feed()) {
      case RSS ->
          new Answer(200, "text/xml", Html.encode(RssFeed.xml(press, site), site.charset()));
      case ATOM -> Answer.text("application/atom+xml; charset=utf-8", AtomFeed.xml(press, site));
      case JSON -> Answer.text("application/feed+json", JsonFeed.json(press, site));
      case NONE -> notFound();
    };
  }
}
