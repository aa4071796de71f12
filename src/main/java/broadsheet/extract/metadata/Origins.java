package broadsheet.extract.metadata;

import broadsheet.news.Dateline;
import broadsheet.news.Metadata;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where on a page each part of its metadata stands, for a person who reports a wrong one.
public final class Origins {

  private static final String NOWHERE = "nowhere as it is: put together, or guessed from the text";

  private final Clues clues;

  private Origins(Clues clues) {
    this.clues = clues;
  }

  /// @param about what was read of the page
  /// @return one line a part, "headline: Ferry back (linked data, h1)"
  public static List<String> of(Document page, URI url, Metadata about) {
    return new Origins(Clues.of(page, url)).lines(about);
  }

  private List<String> lines(Metadata about) {
    List<String> lines = new ArrayList<>();
    lines.add(line("headline", about.title(), titles(about.title())));
    String byline = String.join(", ", about.byline());
    lines.add(line("byline", byline, holding(byline.isEmpty() ? "" : about.byline().getFirst())));
    lines.add(line("date", text(about.published()), dates(about.published())));
    Dateline dateline = about.dateline();
    boolean none = dateline.equals(Dateline.NONE);
    lines.add(
        line(
            "dateline",
            none ? "" : dateline.place() + ", " + dateline.agency() + ", " + dateline.date(),
            List.of("printed at the story's head")));
    lines.add(line("language", text(about.language()), languages()));
    String image = about.leadImage() == null ? "" : about.leadImage().url().toString();
    lines.add(line("lead image", image, images(image)));
    return lines;
  }

  private List<String> titles(String title) {
    Map<String, String> sources = new TreeMap<>();
    sources.put("linked data", clues.data("headline"));
    sources.put("og:title", clues.meta().first("og:title"));
    sources.put("twitter:title", clues.meta().first("twitter:title"));
    sources.put("the page's title", PlainText.of(clues.page().title()));
    Element heading = clues.headline();
    sources.put(
        heading == null ? "heading" : heading.normalName(), heading == null ? "" : heading.text());
    String key = PlainText.key(title);
    sources.values().removeIf(text -> key.isEmpty() || !PlainText.key(text).contains(key));
    return List.copyOf(sources.keySet());
  }

  private List<String> holding(String name) {
    List<String> sources = new ArrayList<>();
    if (clues.article().path("author").toString().contains(name)) {
      sources.add("linked data");
    }
    for (String meta : MetaNames.of("author")) {
      if (clues.meta().first(meta).contains(name)) {
        sources.add("meta " + meta);
      }
    }
    if (clues.page().body().text().contains(name)) {
      sources.add("printed on the page");
    }
    return sources;
  }

  private List<String> dates(@Nullable OffsetDateTime date) {
    List<String> sources = new ArrayList<>();
    if (is(date, clues.data("datePublished"))) {
      sources.add("linked data");
    }
    for (String meta : MetaNames.of("published")) {
      if (is(date, clues.meta().first(meta))) {
        sources.add("meta " + meta);
      }
    }
    Moment inUrl = UrlDate.of(clues.url());
    if (date != null && inUrl != null && inUrl.at().isEqual(date)) {
      sources.add("the address");
    }
    return sources.isEmpty() ? List.of("printed on the page") : sources;
  }

  private static boolean is(@Nullable OffsetDateTime date, String written) {
    Moment moment = date == null || written.isEmpty() ? null : Moment.read(written, false);
    return moment != null && date != null && moment.at().isEqual(date);
  }

  private List<String> languages() {
    Element html = clues.page().selectFirst("html[lang]");
    return html == null
        ? List.of("meta, or guessed from the letters")
        : List.of("html lang=\"" + html.attr("lang") + "\", held against the letters");
  }

  private List<String> images(String image) {
    List<String> sources = new ArrayList<>();
    for (String meta : List.of("og:image", "og:image:url", "twitter:image", "twitter:image:src")) {
      if (!image.isEmpty() && image.equals(clues.meta().first(meta))) {
        sources.add("meta " + meta);
      }
    }
    if (clues.article().path("image").toString().contains(image)) {
      sources.add("linked data");
    }
    return sources.isEmpty() ? List.of("a picture of the text, or resolved") : sources;
  }

  private static String line(String part, String value, List<String> sources) {
    String from = sources.isEmpty() ? NOWHERE : String.join(", ", sources);
    return value.isEmpty() ? part + ": none" : part + ": " + value + "\n    from: " + from;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
