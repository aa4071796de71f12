package broadsheet.extract.body;

import broadsheet.extract.metadata.PageFacts;
import broadsheet.news.Access;
import broadsheet.news.Block;
import broadsheet.news.BodyText;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The story of a page that prints none, or next to nothing of it: scripts would draw it, and it
/// stands in the linked data (schema.org `articleBody`), in a `template`, in what the page shows to
/// browsers without scripts, or as HTML in the scripts. It is made of paragraphs, as anything is
/// that is cut.
///
/// @param source where it was found, for a person
record UnprintedStory(List<Block> blocks, Access access, String source) {

  /// Characters; what is shorter may be a summary.
  private static final int SHORTEST = 500;

  /// A page that prints a third of what it declares has its own reasons.
  private static final int TIMES = 3;

  /// Sentences; an apology for the missing scripts has fewer.
  private static final int FEWEST_SENTENCES = 5;

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?。！？।؟][\"”’»」)]?(?=\\s|$|[<&]|\\p{Lu})|[。！？]");
  private static final Pattern TAG =
      Pattern.compile("<(?:p|br|div|h[1-6]|ul|li)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED_TAG =
      Pattern.compile("&lt;(?:p|br|div)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINES = Pattern.compile("\\s*[\\n\\r\\u2028\\u2029]+\\s*");

  /// Where a paragraph's end was lost: "… the mayor said.The bridge …".
  private static final Pattern LOST_END =
      Pattern.compile("(?<=\\p{Ll}[.!?]|\\p{Ll}[.!?][\"”»])(?=[\"“«]?\\p{Lu}\\p{Ll})");

  /// @return nothing for a page that holds no more of a story than it prints, and for one that is
  ///     closed to all but subscribers: what it keeps back is not for us
  static @Nullable UnprintedStory of(
      Document page,
      PageView view,
      BitSet kept,
      @Nullable Absence absence,
      URI base,
      PageFacts facts) {
    int printed = absence == null ? view.chars(kept) : 0;
    if (!isMore(view.declaredChars, printed) && absence == null) {
      return null;
    }
    boolean closed =
        facts.forSubscribers()
            || absence == Absence.PAYWALL
            || (absence == null && Reach.of(view, kept, false) == Access.PAYWALLED);
    if (closed || absence == Absence.ERROR) {
      return null;
    }
    UnprintedStory found = found(page, view.data, printed, base);
    boolean list = absence == Absence.HEADLINES; // its scripts hold what it says of itself
    return found == null && printed == 0 && !list ? scripted(page, base) : found;
  }

  /// As above, for a page that does not show a single word.
  static @Nullable UnprintedStory ofWordless(
      Document page, Layout layout, URI base, PageFacts facts) {
    if (facts.forSubscribers()) {
      return null;
    }
    UnprintedStory found = found(page, LinkedData.of(page, layout), 0, base);
    return found == null ? scripted(page, base) : found;
  }

  Body body() {
    return new Body(blocks, access, null);
  }

  /// For a person who mends a bad cut.
  String line() {
    return "body: the page does not print its story: " + blocks.size() + " blocks from " + source;
  }

  private static @Nullable UnprintedStory found(
      Document page, List<String> data, int printed, URI base) {
    Set<String> declared = DeclaredBody.all(data);
    declared.removeIf(body -> !isStory(body, printed));
    if (!declared.isEmpty()) {
      return only(declared, base, "the articleBody of the linked data");
    }
    return printed == 0 ? hidden(page, base) : null;
  }

  private static @Nullable UnprintedStory scripted(Document page, URI base) {
    Set<String> bodies = ScriptedBody.all(page);
    bodies.removeIf(body -> !isStory(body, 0));
    return only(bodies, base, "HTML in a script");
  }

  /// Of several stories none is sure to be the page's own.
  private static @Nullable UnprintedStory only(Set<String> bodies, URI base, String source) {
    if (bodies.size() != 1) {
      return null;
    }
    String body = bodies.iterator().next();
    List<Block> blocks = FragmentReader.read(html(body), base);
    Access access = Reach.trailsOff(BodyText.of(blocks)) ? Access.TRUNCATED : Access.WHOLE;
    return blocks.isEmpty() ? null : new UnprintedStory(blocks, access, source);
  }

  private static boolean isMore(int chars, int printed) {
    return chars >= Math.max(SHORTEST, printed * TIMES);
  }

  private static boolean isStory(String text, int printed) {
    return isMore(text.length(), printed)
        && SENTENCE_END.matcher(text).results().limit(FEWEST_SENTENCES).count() == FEWEST_SENTENCES;
  }

  private static @Nullable UnprintedStory hidden(Document page, URI base) {
    Element longest = null;
    String text = "";
    for (Element element : page.select("noscript, template")) {
      String own = element.text();
      if (own.length() > text.length()) {
        longest = element;
        text = own;
      }
    }
    if (longest == null || !isStory(text, 0)) {
      return null;
    }
    List<Block> blocks = BodyReader.blocks(longest, base);
    String source = "an element that is not shown, " + longest.normalName();
    return new UnprintedStory(blocks, Access.WHOLE, source);
  }

  private static String html(String body) {
    if (ESCAPED_TAG.matcher(body).find()) {
      return Parser.unescapeEntities(body, false);
    }
    if (TAG.matcher(body).find()) {
      return body;
    }
    boolean parted = LINES.matcher(body.strip()).find();
    return (parted ? LINES : LOST_END)
        .splitAsStream(body.strip())
        .map(
            paragraph ->
                "<p>" + Entities.escape(Parser.unescapeEntities(paragraph, false)) + "</p>")
        .collect(Collectors.joining());
  }
}
