package broadsheet.extract.metadata;

import broadsheet.news.Picture;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The picture that stands for the article.
final class LeadImage {

  private static final int SMALLEST = 100;

  /// Pictures that stand for the site, or for a missing picture.
  private static final Pattern STAND_IN =
      Pattern.compile(
          "logo(?!n)|placeholder|(?<![a-z])default[-_.]|favicon|blank\\.|spacer|pixel|avatar|share[-_]?image|no[-_]?image|[.]svg|og[-_]?default|social[-_]?default",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARED =
      Pattern.compile(
          "1200[x_-]?6[23]\\d|social|share|brand|og[_-]|ogp|facebook|w_?=?1[23]\\d\\d|[_/]w1200|1200x",
          Pattern.CASE_INSENSITIVE);

  private LeadImage() {}

  static @Nullable Picture of(Clues clues) {
    List<Picture> candidates = new ArrayList<>();
    for (String name : MetaNames.of("image")) {
      clues.meta().all(List.of(name)).forEach(link -> add(candidates, clues, link, 0, 0));
    }
    for (JsonNode image : JsonLd.many(clues.article().path("image"))) {
      JsonNode object = clues.data().resolve(image);
      String link = object.isObject() ? linkOf(object) : object.asText();
      add(candidates, clues, link, object.path("width").asInt(), object.path("height").asInt());
    }
    List<Element> marked = new ArrayList<>(clues.elements().tagged("link"));
    marked.removeIf(link -> !link.attr("rel").contains("image_src"));
    marked.addAll(clues.elements().properties());
    marked.removeIf(element -> !isImage(element));
    for (Element link : marked) {
      for (String attribute : List.of("href", "content", "src")) {
        add(candidates, clues, link.attr(attribute), 0, 0);
      }
    }
    Picture declared = first(candidates);
    if (declared == null) {
      addPrinted(candidates, clues);
      declared = first(candidates);
    }
    if (declared == null) {
      return null;
    }
    URI printed =
        isForSharing(declared.url(), clues) ? PrintedTwin.of(declared.url(), clues) : null;
    return described(printed == null ? declared : Picture.at(printed), clues);
  }

  private static boolean isImage(Element element) {
    return element.normalName().equals("link")
        || element.attr("itemprop").equals("image")
        || element.attr("itemprop").equals("thumbnailUrl");
  }

  /// Social networks print 1.91 to 1; what is declared in that shape is seldom what is printed.
  private static boolean isForSharing(URI declared, Clues clues) {
    double width = number(clues.meta().first("og:image:width"));
    double height = number(clues.meta().first("og:image:height"));
    boolean shaped = height > 0 && width / height > 1.85 && width / height < 1.95;
    return shaped || SHARED.matcher(declared.toString()).find();
  }

  private static @Nullable Picture first(List<Picture> candidates) {
    return candidates.stream()
        .filter(picture -> !STAND_IN.matcher(picture.url().toString()).find())
        .findFirst()
        .orElse(null);
  }

  private static void addPrinted(List<Picture> candidates, Clues clues) {
    for (Element image :
        clues.page().select("figure img, article img, main img, [class*=article] img")) {
      if (!clues.surroundings().foreign(image) && candidates.size() < 40) {
        add(candidates, clues, sourceOf(image), 0, 0);
      }
    }
  }

  private static String linkOf(JsonNode object) {
    String url = JsonLd.first(object.path("url")).asText();
    return url.isEmpty() ? JsonLd.first(object.path("contentUrl")).asText() : url;
  }

  private static String sourceOf(Element image) {
    int width = number(image.attr("width"));
    boolean small = width > 0 && width < SMALLEST;
    return small ? "" : image.attr(image.hasAttr("data-src") ? "data-src" : "src");
  }

  private static void add(
      List<Picture> candidates, Clues clues, String link, int width, int height) {
    URI url = resolve(clues.url(), PlainText.of(link));
    if (url != null) {
      candidates.add(new Picture(url, width, height, null));
    }
  }

  static @Nullable URI resolve(URI base, String link) {
    if (link.isBlank() || link.startsWith("data:")) {
      return null;
    }
    try {
      URI url = base.resolve(new URI(link.strip().replace(" ", "%20").replace("|", "%7C")));
      String scheme = url.getScheme();
      return "http".equals(scheme) || "https".equals(scheme) ? url : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /// Size and description, where the page gives them for this picture.
  private static Picture described(Picture picture, Clues clues) {
    MetaTags meta = clues.meta();
    boolean openGraph = picture.url().toString().endsWith(meta.first("og:image"));
    int width = openGraph ? number(meta.first("og:image:width")) : picture.width();
    int height = openGraph ? number(meta.first("og:image:height")) : picture.height();
    String alt = openGraph ? meta.first("og:image:alt", "twitter:image:alt") : "";
    if (alt.isEmpty()) {
      alt = altOf(picture.url(), clues);
    }
    return new Picture(picture.url(), width, height, alt.isEmpty() ? null : alt);
  }

  private static String altOf(URI url, Clues clues) {
    String path = url.getPath() == null ? "" : url.getPath();
    String file = path.substring(path.lastIndexOf('/') + 1);
    if (file.isEmpty()) {
      return "";
    }
    for (Element image : clues.elements().tagged("img")) {
      if (image.attr("src").contains(file) || image.attr("data-src").contains(file)) {
        return PlainText.of(image.attr("alt"));
      }
    }
    return "";
  }

  private static int number(String text) {
    String digits = text.strip();
    return digits.length() < 6
            && !digits.isEmpty()
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : 0;
  }
}
