package broadsheet.extract.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The picture that a page prints, where what it declares is another version of it: most are cut to
/// the shape that social networks ask for, some have the site's name laid over them.
final class PrintedTwin {

  private static final int MOST_IMAGES = 60;
  private static final int SHORTEST_SIGN = 7;

  private static final int SMALLEST = 300;
  private static final Pattern SIZE =
      Pattern.compile("(?<!\\d)([1-9]\\d{2,3})x([1-9]\\d{1,3})(?!\\d)");
  private static final double SAME = 0.02;
  private static final Pattern SIGN = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern NO_SIGN =
      Pattern.compile("\\d{2,4}x\\d{2,4}|20[0-4]\\d[01]\\d[0-3]\\d");
  private static final Pattern ENTRY =
      Pattern.compile("(\\S+?)(?:,(?=\\s)|\\s+(\\d+)[wx],?|\\s*$)");

  private static final String[] LINKS = {"src", "data-src", "srcset", "data-srcset"};

  private PrintedTwin() {}

  /// @return nothing if the declared picture itself is printed, in whichever size, or none that is
  ///     like it
  static @Nullable URI of(URI declared, Clues clues) {
    String file = file(inner(declared));
    Set<String> signs = signs(file);
    URI twin = null;
    List<Element> images = clues.elements().pictures();
    for (Element image : images.subList(0, Math.min(MOST_IMAGES, images.size()))) {
      boolean named = image.attributesSize() > 0 && mentions(image.attributes(), signs, file);
      for (String link : named ? links(image.attributes()) : List.<String>of()) {
        String name = file(link);
        boolean alike = !isSmall(name) && signs(name).stream().anyMatch(signs::contains);
        if ((!file.isEmpty() && name.equals(file)) || (alike && sameShape(name, file))) {
          return null;
        }
        twin = twin == null && alike ? LeadImage.resolve(clues.base(), link) : twin;
      }
    }
    return twin;
  }

  /// Most images of a page have nothing of the name: they need not be taken apart.
  private static boolean mentions(Attributes image, Set<String> signs, String file) {
    for (String attribute : LINKS) {
      String value = image.get(attribute);
      if (!value.isEmpty() && ((!file.isEmpty() && value.contains(file)) || hasAny(value, signs))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(String link, Set<String> signs) {
    for (String sign : signs) {
      if (link.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /// The addresses of an image, the widest first.
  private static List<String> links(Attributes image) {
    List<String> links = new ArrayList<>();
    for (String attribute : List.of("srcset", "data-srcset")) {
      Matcher entry = ENTRY.matcher(image.get(attribute));
      int widest = -1;
      while (entry.find() && links.size() < 20) {
        int width =
            entry.group(2) == null || entry.group(2).length() > 6
                ? 0
                : Integer.parseInt(entry.group(2));
        links.add(width > widest ? 0 : links.size(), entry.group(1));
        widest = Math.max(width, widest);
      }
    }
    for (String attribute : List.of("src", "data-src")) {
      if (!image.get(attribute).isBlank()) {
        links.add(image.get(attribute));
      }
    }
    return links;
  }

  /// Services that draw a card for a picture name it in their query.
  private static String inner(URI declared) {
    String query = declared.getQuery() == null ? "" : declared.getQuery();
    int from = query.indexOf("=http");
    return from >= 0
        ? query.substring(from + 1)
        : Objects.requireNonNullElse(declared.getPath(), "");
  }

  /// "189x106_bridge.jpg" is for a teaser.
  private static boolean isSmall(String name) {
    Matcher size = SIZE.matcher(name);
    return size.find() && Integer.parseInt(size.group(1)) < SMALLEST;
  }

  /// Whether two names tell sizes, and of one shape: then one picture is the other, made smaller.
  private static boolean sameShape(String name, String other) {
    Matcher one = SIZE.matcher(name);
    Matcher two = SIZE.matcher(other);
    return one.find() && two.find() && Math.abs(ratio(one) / ratio(two) - 1) < SAME;
  }

  private static double ratio(Matcher shape) {
    return Double.parseDouble(shape.group(1)) / Double.parseDouble(shape.group(2));
  }

  private static String file(String link) {
    int query = link.indexOf('?');
    String path = query < 0 ? link : link.substring(0, query);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The parts of a file name that tell one picture from another: long, and with digits.
  private static Set<String> signs(String file) {
    Set<String> signs = new HashSet<>();
    Matcher sign = SIGN.matcher(file);
    while (sign.find()) {
      String part = sign.group();
      boolean telling = part.length() >= SHORTEST_SIGN && DIGIT.matcher(part).find();
      if (telling && !NO_SIGN.matcher(part).matches()) {
        signs.add(part);
      }
    }
    return signs;
  }
}
