package broadsheet.extract.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// The byline of a page that does not mark it.
final class BareByline {

  private static final int LONGEST = 120;
  private static final int REACH = 80;
  private static final int TEXT = 80;
  private static final int MOST_LABELS = 300;

  /// Elements over the first line of a text; what stands further down is in its midst.
  private static final int LINES_BEFORE = 40;

  private static final Evaluator BOLD = QueryParser.parse("strong, b, em");
  private static final List<String> LABELS = List.of("strong", "b", "dt", "th", "h3", "h2");

  private BareByline() {}

  static @Nullable Told<List<String>> of(Clues clues, @Nullable String siteName) {
    String opened = "a line behind the headline that opens with \"by\"";
    List<String> line = behindHeadline(clues);
    boolean own = line.stream().allMatch(names -> isSite(names, siteName, clues.url()));
    Told<List<String>> found = own ? null : told(line, opened);
    found = found == null ? told(overText(clues), "a bold line over the text") : found;
    found = found == null ? told(labelled(clues), "behind a label") : found;
    found =
        found == null ? told(NameUnderPortrait.of(clues), "with a portrait and the date") : found;
    found = found == null ? told(SignedLine.of(clues), "a line that signs the story") : found;
    return found == null ? told(line, opened) : found;
  }

  /// "By Harbour Wire": whoever else is named says more. In small letters it is the account of who
  /// keeps the blog.
  private static boolean isSite(String line, @Nullable String siteName, URI url) {
    return !isWire(line)
        && Names.people(line).stream()
            .allMatch(
                name ->
                    SiteName.matches(name, siteName, url)
                        && !Character.isLowerCase(name.charAt(0)));
  }

  private static @Nullable Told<List<String>> told(List<String> names, String how) {
    return names.isEmpty() ? null : new Told<>(names, "printed, " + how);
  }

  /// A short line that opens with "By", perhaps behind a date, soon after the headline.
  private static List<String> behindHeadline(Clues clues) {
    for (Printed near : clues.surroundings().behindHeadline(REACH)) {
      for (String line : near.lines(LONGEST)) {
        if (BylineParts.opens(line)) {
          List<String> linked = named(line) ? List.of(line) : linked(near.element());
          if (!linked.isEmpty()) {
            return linked;
          }
        }
      }
    }
    return List.of();
  }

  /// Whether a line names people, or a wire; "by reflecting" opens a sentence.
  private static boolean named(String line) {
    List<String> people = Names.people(line);
    if (people.isEmpty()) {
      return isWire(line);
    }
    String first = people.getFirst();
    return !Character.isLowerCase(first.charAt(0)) || first.indexOf(' ') < 0;
  }

  private static boolean isWire(String line) {
    List<String> parts = BylineParts.of(line);
    return !parts.isEmpty() && parts.stream().allMatch(part -> Agencies.named(part) != null);
  }

  /// "By **Ann Lee**, read this in our digital edition": the link right behind the opening.
  private static List<String> linked(Element line) {
    Element link = line.firstElementChild();
    if (link != null
        && link.normalName().equals("a")
        && link.previousSibling() instanceof TextNode opening
        && BylineParts.isOpening(opening.getWholeText())) {
      String name = ShortText.of(link, TEXT);
      return Names.areFull(name) ? List.of(name) : List.of();
    }
    return List.of();
  }

  /// A bold line with nothing but a name, right over the text and not in its midst: there it is a
  /// subheading.
  private static List<String> overText(Clues clues) {
    for (Element paragraph : clues.elements().tagged("p")) {
      boolean plain = paragraph.firstElementChild() == null;
      String text = plain ? "" : ShortText.of(paragraph, TEXT).strip();
      Element next = text.isEmpty() ? null : nextText(paragraph);
      if (next != null
          && isBold(paragraph, text)
          && Names.areFull(text)
          && isLong(next, clues)
          && !clues.surroundings().foreign(paragraph)
          && isFirst(paragraph, clues)) {
        return List.of(text);
      }
    }
    return List.of();
  }

  /// Whether the text does not begin before it.
  private static boolean isFirst(Element paragraph, Clues clues) {
    Element before = paragraph.previousElementSibling();
    for (int i = 0; i < LINES_BEFORE && before != null; i++) {
      if (isLong(before, clues)) {
        return false;
      }
      before = before.previousElementSibling();
    }
    return before == null;
  }

  private static boolean isLong(Element paragraph, Clues clues) {
    return clues.elements().text(paragraph).length() >= TEXT;
  }

  private static boolean isBold(Element paragraph, String text) {
    String bold = paragraph.select(BOLD).text();
    return PlainText.key(bold).equals(PlainText.key(text));
  }

  /// "**Author** Ann Lee", as in a table of facts, or as a heading over the name.
  private static List<String> labelled(Clues clues) {
    List<Element> labels = new ArrayList<>();
    LABELS.forEach(tag -> labels.addAll(clues.elements().tagged(tag)));
    for (Element label : labels.subList(0, Math.min(MOST_LABELS, labels.size()))) {
      boolean opens = BylineParts.isOpening(ShortText.of(label, 20));
      String text = opens ? PlainText.of(behind(label)) : "";
      if (text.length() < TEXT && Names.areFull(text) && isOwn(label, clues.surroundings())) {
        return List.of(text);
      }
    }
    return List.of();
  }

  private static boolean isOwn(Element label, Surroundings surroundings) {
    return !surroundings.foreign(label) || surroundings.withArticle(label);
  }

  /// What follows a label in its line, or where nothing does, the next line.
  private static String behind(Element label) {
    StringBuilder line = new StringBuilder();
    Node next = label.nextSibling();
    while (next != null && line.length() <= TEXT && !isBreak(next)) {
      line.append(next instanceof TextNode text ? text.getWholeText() : "");
      line.append(next instanceof Element inner ? ShortText.of(inner, TEXT) : "");
      next = next.nextSibling();
    }
    if (!line.toString().isBlank()) {
      return line.toString();
    }
    Element box = label.parent();
    if (box != null && !box.ownText().isBlank()) {
      return box.ownText();
    }
    Element below = label.nextElementSibling();
    return below == null ? "" : ShortText.of(below, TEXT);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private static @Nullable Element nextText(Element paragraph) {
    Element next = paragraph.nextElementSibling();
    return next != null && !next.hasText() ? next.nextElementSibling() : next;
  }
}
