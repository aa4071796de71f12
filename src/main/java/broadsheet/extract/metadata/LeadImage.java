package broadsheet.extract.metadata;

import broadsheet.extract.text.Lexicon;
import broadsheet.news.Picture;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The picture that stands for the article.
final class LeadImage {

  private static final int SMALLEST = 100;

  private static final List<String> LINKS = List.of("href", "content", "src");
  private static final Set<String> HOLDERS = Set.of("figure", "article", "main");

  /// Pictures that stand for the site, or for a missing picture.
  private static final Pattern STAND_IN =
      Pattern.compile(
          "logo(?!n)|placeholder|(?<=/)default[-_.]|favicon|blank\\.|spacer|pixel|avatar|share[-_]?image|no[-_]?image|[.]svg|og[-_]?default|social[-_]?default",
          Pattern.CASE_INSENSITIVE);

  /// One of these is in whatever the pattern knows: few addresses need it.
  private static final Lexicon STAND_IN_WORDS =
      new Lexicon(
          List.of(
              "logo",
              "placeholder",
              "default",
              "favicon",
              "blank.",
              "spacer",
              "pixel",
              "avatar",
              "share",
              "noimage",
              "no-image",
              "no_image",
              ".svg"));

  private final Clues clues;
  private @Nullable Told<Picture> chosen;

  private LeadImage(Clues clues) {
    this.clues = clues;
  }

  static @Nullable Told<Picture> of(Clues clues) {
    return new LeadImage(clues).choose();
  }

  private @Nullable Told<Picture> choose() {
    proposeDeclared();
    if (chosen == null) {
      proposePrinted();
    }
    if (chosen == null) {
      return null;
    }
    URI declared = chosen.value().url();
    URI printed = PrintedTwin.of(declared, clues);
    return printed == null
        ? chosen.as(described(chosen.value(), clues))
        : chosen.as(described(Picture.at(printed), clues)).also("as the page prints it");
  }

  private void proposeDeclared() {
    for (String name : MetaNames.of("image")) {
      clues.meta().all(name).forEach(link -> propose(link, 0, 0, "meta " + name));
    }
    for (JsonNode image : JsonLd.many(clues.article().path("image"))) {
      JsonNode object = clues.data().resolve(image);
      String link = object.isObject() ? linkOf(object) : object.asText();
      propose(link, object.path("width").asInt(), object.path("height").asInt(), "linked data");
    }
    if (chosen == null) {
      proposeMarked();
    }
  }

  private void proposeMarked() {
    List<Element> marked = new ArrayList<>(clues.elements().tagged("link"));
    marked.removeIf(link -> !link.attr("rel").contains("image_src"));
    marked.addAll(clues.elements().properties());
    for (Element link : marked) {
      for (String attribute : isImage(link) ? LINKS : List.<String>of()) {
        propose(link.attr(attribute), 0, 0, "an element marked as the picture");
      }
    }
  }

  private static boolean isImage(Element element) {
    return element.normalName().equals("link")
        || element.attr("itemprop").equals("image")
        || element.attr("itemprop").equals("thumbnailUrl");
  }

  private void proposePrinted() {
    for (Element image : clues.elements().tagged("img")) {
      if (chosen == null && isInArticle(image) && !clues.surroundings().foreign(image)) {
        propose(sourceOf(image), 0, 0, "the first picture of the text");
      }
    }
  }

  private static boolean isInArticle(Element image) {
    for (Element at = image.parent(); at != null; at = at.parent()) {
      if (HOLDERS.contains(at.normalName())
          || at.className().toLowerCase(Locale.ROOT).contains("article")) {
        return true;
      }
    }
    return false;
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

  private static boolean isStandIn(String url) {
    return STAND_IN_WORDS.anyIn(url) && STAND_IN.matcher(url).find();
  }

  /// The first picture holds that stands for the story, and not for the site.
  private void propose(String link, int width, int height, String by) {
    URI url = chosen == null ? resolve(clues.base(), PlainText.of(link)) : null;
    if (url != null && !isStandIn(url.toString())) {
      chosen = new Told<>(new Picture(url, width, height, null), by);
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
    String shared = meta.first("og:image");
    boolean openGraph = !shared.isEmpty() && picture.url().toString().endsWith(shared);
    int width = openGraph ? number(meta.first("og:image:width")) : picture.width();
    int height = openGraph ? number(meta.first("og:image:height")) : picture.height();
    String alt = openGraph ? meta.first("og:image:alt", "twitter:image:alt") : "";
    Element printed = printed(picture.url(), clues);
    if (printed != null && alt.isEmpty()) {
      alt = PlainText.of(printed.attr("alt"));
    }
    if (printed != null && (width == 0 || height == 0)) {
      width = number(printed.attr("width"));
      height = number(printed.attr("height"));
    }
    boolean sized = width >= SMALLEST && height > 0;
    return new Picture(
        picture.url(), sized ? width : 0, sized ? height : 0, alt.isEmpty() ? null : alt);
  }

  /// The element that shows the picture, known by the name of its file.
  private static @Nullable Element printed(URI url, Clues clues) {
    String path = url.getPath() == null ? "" : url.getPath();
    String file = path.substring(path.lastIndexOf('/') + 1);
    for (Element image : file.isEmpty() ? List.<Element>of() : clues.elements().tagged("img")) {
      boolean named =
          image.attributesSize() > 0
              && (image.attributes().get("src").contains(file)
                  || image.attributes().get("data-src").contains(file));
      if (named) {
        return image;
      }
    }
    return null;
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
