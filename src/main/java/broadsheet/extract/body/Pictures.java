package broadsheet.extract.body;

import broadsheet.extract.text.Links;
import broadsheet.news.Picture;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the address that a picture is really loaded from: pages name it in many attributes and let
/// a script swap it in.
public final class Pictures {

  /// Pixels; wide enough for a reading column on a dense display.
  private static final int WANTED_WIDTH = 1200;

  /// Pixels; smaller ones are icons, rulers and counters.
  private static final int SMALLEST = 60;

  private static final String[] SETS = {"data-srcset", "data-lazy-srcset", "srcset"};

  private static final String[] SOURCES = {
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-hi-res-src",
    "data-full-src",
    "data-src-large",
    "data-url",
    "src"
  };

  private final URI base;

  public Pictures(URI base) {
    this.base = base;
  }

  /// @return nothing for an icon, and where no address is named
  public @Nullable Picture read(Element image) {
    int width = pixels(image.attr("width"));
    int height = pixels(image.attr("height"));
    if ((width > 0 && width < SMALLEST) || (height > 0 && height < SMALLEST)) {
      return null;
    }
    String address = fromSet(image);
    if (address == null
        && image.parent() != null
        && image.parent().normalName().equals("picture")) {
      for (Element source : image.parent().children()) {
        if (address == null && source.normalName().equals("source")) {
          address = fromSet(source);
        }
      }
    }
    if (address == null) {
      address = fromSource(image);
    }
    URI url = Links.web(address, base);
    if (url == null) {
      return null;
    }
    String alt = image.attr("alt").strip();
    return new Picture(url, width, height, alt.isEmpty() ? null : alt);
  }

  private static @Nullable String fromSource(Element image) {
    for (String name : SOURCES) {
      String value = image.attr(name);
      if (!value.isBlank() && !value.startsWith("data:")) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String fromSet(Element element) {
    for (String name : SETS) {
      String best = SourceSet.choose(element.attr(name), WANTED_WIDTH);
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static int pixels(String text) {
    int value = 0;
    for (int i = 0; i < text.length() && i < 5 && Character.isDigit(text.charAt(i)); i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return text.endsWith("%") ? 0 : value;
  }
}
