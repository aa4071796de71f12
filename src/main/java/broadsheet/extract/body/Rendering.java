package broadsheet.extract.body;

import broadsheet.news.Mark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How an element takes part in the layout when no style sheet says otherwise (HTML, "Rendering").
///
/// @param mark the look that it gives to its text
record Rendering(Kind kind, @Nullable Mark mark) {

  enum Kind {
    INLINE,
    LINK,
    BLOCK,
    /// A block whose white space is kept.
    AS_TYPED,
    LINE_BREAK,
    THEMATIC_BREAK,
    PICTURE,
    /// A frame or player of another site.
    CARD,
    /// Shown where no scripts run.
    WITHOUT_SCRIPTS,
    SCRIPT,
    UNSEEN
  }

  private static final Rendering PLAIN = new Rendering(Kind.INLINE, null);
  private static final Map<String, Rendering> KNOWN = new HashMap<>();

  static {
    put(
        Kind.BLOCK,
        "address article aside blockquote body button caption center dd details dialog dir div dl"
            + " dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup"
            + " legend li main menu nav ol optgroup p section summary table tbody td tfoot th thead"
            + " tr ul");
    put(
        Kind.UNSEEN,
        "annotation annotation-xml area base canvas datalist head input link map meta noembed"
            + " noframes option param rp rt select source style svg template textarea title track");
    put(Kind.CARD, "iframe video audio embed object");
    put(Kind.PICTURE, "img amp-img");
    put(Kind.AS_TYPED, "pre");
    put(Kind.LINE_BREAK, "br");
    put(Kind.THEMATIC_BREAK, "hr");
    put(Kind.LINK, "a");
    put(Kind.WITHOUT_SCRIPTS, "noscript");
    put(Kind.SCRIPT, "script");
    put(Mark.STRONG, "b strong");
    put(Mark.EMPHASIS, "i em cite dfn var");
    put(Mark.CODE, "code kbd samp tt");
    put(Mark.STRIKE, "s strike del");
    put(Mark.SUBSCRIPT, "sub");
    put(Mark.SUPERSCRIPT, "sup");
  }

  private static void put(Kind kind, String tags) {
    put(new Rendering(kind, null), tags);
  }

  private static void put(Mark mark, String tags) {
    put(new Rendering(Kind.INLINE, mark), tags);
  }

  private static void put(Rendering rendering, String tags) {
    for (String tag : tags.split(" ", -1)) {
      // the parser's own names are literals: the same object is known without a look at its letters
      KNOWN.put(tag.intern(), rendering);
    }
  }

  static Rendering of(String tag) {
    return KNOWN.getOrDefault(tag, PLAIN);
  }

  /// True if the element's own style, or its `hidden` attribute, keeps it from being shown.
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }

  /// True if nothing stands beside it in its line.
  boolean isBlock() {
    return kind == Kind.BLOCK || kind == Kind.AS_TYPED || kind == Kind.THEMATIC_BREAK;
  }
}
