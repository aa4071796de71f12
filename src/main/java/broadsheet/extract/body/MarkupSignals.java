package broadsheet.extract.body;

import java.util.List;

/// What the elements around a passage say of it.
final class MarkupSignals {

  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "td",
          "span",
          "a",
          "section",
          "blockquote",
          "pre",
          "dd",
          "dt",
          "th",
          "figcaption",
          "article",
          "body");

  private MarkupSignals() {}

  static void put(PageView page, Passage passage, Signals to) {
    Box box = passage.box();
    String tag = box.tag();
    int kind = TAGS.indexOf(tag);
    to.put("paragraph element", tag.equals("p"));
    to.put("heading level", isHeading(tag) ? tag.charAt(1) - '0' : 0);
    to.put("kind of element", kind < 0 ? 30 : kind);
    Box parent = box.parent();
    int above = parent == null ? -1 : TAGS.indexOf(parent.tag());
    to.put("kind of parent", above < 0 ? 30 : above);
    to.put("depth", box.depth());
    List<String> tags = BoxFacts.tags();
    for (int i = 0; i < tags.size(); i++) {
      to.put("levels to", tags.get(i), page.boxes.tagLevel(box, i));
    }
    List<String> groups = ClassWords.groups();
    for (int i = 0; i < groups.size(); i++) {
      to.put("levels to class", groups.get(i), page.boxes.groupLevel(box, i));
    }
    to.put("hidden", page.boxes.hidden[box.number()]);
    to.put("in articleBody", page.boxes.body[box.number()]);
    to.put("has class", box.element().hasAttr("class") && !box.element().attr("class").isBlank());
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
