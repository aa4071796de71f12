package broadsheet.extract;

import broadsheet.extract.metadata.PageElements;
import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.LineText;
import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The page on which a story goes on: the same address with the next number, where the page offers
/// it as such.
///
/// `rel=next` alone does not tell: many sites mean the next story by it.
final class NextPage {

  /// What sites call the number in a query.
  private static final Set<String> PARAMETERS =
      Set.of(
          "p",
          "pg",
          "page",
          "paged",
          "pageno",
          "pagenumber",
          "page_no",
          "part",
          "pagina",
          "página",
          "seite",
          "sida",
          "side",
          "sivu",
          "strona",
          "sayfa",
          "trang");

  /// "/story/2", "/story/page/2/", "/story_2.html", "/story-2", "/story,2.html".
  private static final List<Pattern> PATHS =
      List.of(
          Pattern.compile("(.+?)(?:/page)?/(\\d{1,2})/?()"),
          Pattern.compile("(.+[^/0-9])[-_,](\\d{1,2})((?:\\.[a-z]{2,5})?)"));

  private static final Lexicon PAGER = new Lexicon(List.of("page", "pagin", "seite"));

  /// Characters: a figure and behind it a file's ending.
  private static final int LONGEST_ENDING = "2.xhtml".length();

  private static final int LONGEST_WORDS = 14;
  private static final int PARENTS = 4;

  private NextPage() {}

  /// A page's number in its story, and what the addresses of all its pages have in common.
  ///
  /// @param next the number behind it, as written
  private record Numbered(String stem, int number, String next) {
    Numbered(String stem, int number) {
      this(stem, number, Integer.toString(number + 1));
    }
  }

  /// @param base what the page's relative addresses are resolved against
  static @Nullable URI of(PageElements page, URI url, URI base) {
    List<Numbered> here = readings(url);
    String[] next = here.stream().map(Numbered::next).toArray(String[]::new);
    for (Element link : page.links()) {
      URI to = mayLead(link, next) ? target(link, base) : null;
      if (to != null && Objects.equals(to.getHost(), url.getHost()) && isNext(here, readings(to))) {
        return to;
      }
    }
    return null;
  }

  private static @Nullable URI target(Element link, URI base) {
    return isOffered(link) ? Links.web(link.attr("href"), base) : null;
  }

  /// Few addresses of a page have the next number in them: only those are worth a closer look.
  private static boolean mayLead(Element link, String[] next) {
    String address = link.attributes().get("href");
    for (String number : next) {
      if (hasNumber(address, number)) {
        return link.normalName().equals("a") || link.attr("rel").strip().equalsIgnoreCase("next");
      }
    }
    return false;
  }

  /// Whether a number stands in a text, with no other figures around it but one nought before it.
  private static boolean hasNumber(String text, String number) {
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int end = at + number.length();
      int start = at > 0 && text.charAt(at - 1) == '0' ? at - 1 : at;
      boolean opens = start == 0 || !isFigure(text.charAt(start - 1));
      if (opens && (end == text.length() || !isFigure(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNext(List<Numbered> here, List<Numbered> there) {
    return here.stream()
        .anyMatch(page -> there.contains(new Numbered(page.stem(), page.number() + 1)));
  }

  /// As a page of its own, the first; and as a later one, if its address bears a number.
  private static List<Numbered> readings(URI url) {
    String path = Objects.requireNonNullElse(url.getRawPath(), "");
    String query = Objects.requireNonNullElse(url.getRawQuery(), "");
    Numbered first = new Numbered(stem(path, query), 1);
    for (String parameter : query.split("&", -1)) {
      String[] pair = parameter.split("=", 2);
      if (pair.length == 2
          && PARAMETERS.contains(pair[0].toLowerCase(Locale.ROOT))
          && pair[1].matches("\\d{1,2}")) {
        String rest = ("&" + query).replace("&" + parameter, "").replaceFirst("^&", "");
        return List.of(first, new Numbered(stem(path, rest), Integer.parseInt(pair[1])));
      }
    }
    for (Pattern pattern : mayBeNumbered(path) ? PATHS : List.<Pattern>of()) {
      Matcher matcher = pattern.matcher(path);
      if (matcher.matches()) {
        String stem = stem(matcher.group(1) + matcher.group(3), query);
        return List.of(first, new Numbered(stem, Integer.parseInt(matcher.group(2))));
      }
    }
    return List.of(first);
  }

  /// Whether a figure stands at the end of a path, or before a slash or a file's ending there.
  private static boolean mayBeNumbered(String path) {
    int at = path.length() - 1;
    while (at > 0 && at > path.length() - LONGEST_ENDING && !isFigure(path.charAt(at))) {
      at--;
    }
    return at > 0 && isFigure(path.charAt(at));
  }

  private static String stem(String path, String query) {
    return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + "?" + query;
  }

  /// A pager's link: a number or a word or two, within something that is called a pager.
  private static boolean isOffered(Element link) {
    if (link.attr("rel").toLowerCase(Locale.ROOT).contains("next")) {
      return true;
    }
    if (LineText.of(link).length() > LONGEST_WORDS) {
      return false;
    }
    Element up = link;
    for (int i = 0; up != null && i < PARENTS; i++, up = up.parent()) {
      if (PAGER.anyIn(up.className()) || PAGER.anyIn(up.id())) {
        return true;
      }
    }
    return false;
  }
}
