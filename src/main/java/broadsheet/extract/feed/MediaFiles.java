package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The files that an entry brings along, and the picture that stands for it (RSS 2.0 `enclosure`,
/// Atom `link rel=enclosure`, Media RSS 1.5).
final class MediaFiles {

  private final Map<URI, Feed.Enclosure> enclosures = new LinkedHashMap<>();
  private @Nullable URI picture;
  private int pictureRank;

  private MediaFiles() {}

  static MediaFiles of(Fields fields, URI base) {
    MediaFiles files = new MediaFiles();
    fields.all("enclosure").forEach(element -> files.enclosure(element, base, "url", "href"));
    for (String name : List.of("link", "atom:link")) {
      for (Element link : fields.all(name)) {
        if (link.attr("rel").strip().equalsIgnoreCase("enclosure")) {
          files.enclosure(link, base, "href");
        }
      }
    }
    files.unwrap(Links.web(fields.lastText("feedburner:origenclosurelink"), base));
    fields.all("media:content").forEach(element -> files.media(element, base));
    fields.all("media:thumbnail").forEach(element -> files.offer(address(element, base, "url"), 3));
    fields.all("itunes:image").forEach(element -> files.offer(address(element, base, "href"), 2));
    for (Element image : fields.all("image")) {
      Element url = image.selectFirst("url");
      String text = url == null ? image.ownText() : url.text();
      files.offer(Links.web(text, base), 2);
    }
    return files;
  }

  List<Feed.Enclosure> enclosures() {
    return new ArrayList<>(enclosures.values());
  }

  @Nullable URI picture() {
    return picture;
  }

  private void enclosure(Element element, URI base, String... names) {
    String type = Attributes.of(element, "type");
    URI url = address(element, base, names);
    if (url != null) {
      add(url, type, Attributes.of(element, "length", "filesize"));
      if (isPicture(url, type, null)) {
        offer(url, 4);
      }
    }
  }

  /// A counting service puts its own address before the file's, and tells that beside it.
  private void unwrap(@Nullable URI original) {
    if (original != null && enclosures.size() == 1) {
      Feed.Enclosure counted = enclosures.values().iterator().next();
      enclosures.clear();
      enclosures.put(original, new Feed.Enclosure(original, counted.type(), counted.length()));
    }
  }

  private void media(Element element, URI base) {
    String type = Attributes.of(element, "type");
    URI url = address(element, base, "url");
    for (Element child : element.children()) {
      if (Vocabulary.local(child).equals("thumbnail")) {
        offer(address(child, base, "url"), 3);
      }
    }
    if (url == null) {
      return;
    }
    if (isPicture(url, type, Attributes.of(element, "medium"))) {
      offer(url, 5);
    } else {
      add(url, type, Attributes.of(element, "filesize"));
    }
  }

  private void add(URI url, @Nullable String type, @Nullable String length) {
    enclosures.putIfAbsent(url, new Feed.Enclosure(url, type, number(length)));
  }

  private void offer(@Nullable URI url, int rank) {
    if (url != null && rank > pictureRank) {
      picture = url;
      pictureRank = rank;
    }
  }

  private static @Nullable URI address(Element element, URI base, String... names) {
    String written = Attributes.of(element, names);
    return written == null ? null : Links.web(LinkChoice.unescaped(written), base);
  }

  static boolean isPicture(URI url, @Nullable String type, @Nullable String medium) {
    if (medium != null) {
      return medium.equalsIgnoreCase("image");
    }
    if (type != null) {
      return type.toLowerCase(Locale.ROOT).startsWith("image/");
    }
    String path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
    return path.matches(".*\\.(jpe?g|png|gif|webp|avif)");
  }

  static @Nullable Long number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      long number = Long.parseLong(text.strip());
      return number > 0 ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
