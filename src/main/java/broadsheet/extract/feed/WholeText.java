package broadsheet.extract.feed;

import broadsheet.news.Block;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.BodyText;
import broadsheet.news.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells from a text itself whether a feed brings the whole story or its beginning: feeds do not
/// say, and many that promise "content" print a teaser.
public final class WholeText {

  /// In Latin letters. A syllable of Hangul and a Han character say as much as three.
  private static final int LEAST = 700;

  private static final int LETTERS_A_CHARACTER = 3;
  private static final int LAST_LATIN = 0x24F;

  /// "The post … appeared first on …", "Read on", with a link to the page.
  private static final int LONGEST_POINTER = 200;

  private static final String ENDS = ".!?。！？｡؟۔।";
  private static final String CLOSING = "\"”»’')]）」』 \u00a0";
  private static final List<String> ELLIPSES = List.of("…", "...", "[…", "[...", "。。", "……");

  private WholeText() {}

  /// Whether HTML has letters enough for a whole story, its markup counted along: false spares
  /// reading a teaser as one.
  public static boolean isLongEnough(String html) {
    return length(html) >= LEAST;
  }

  /// The body without what only points to the page; empty if it is not the whole story.
  ///
  /// @param page the story's own page
  public static Optional<List<Block>> of(List<Block> blocks, URI page) {
    List<Block> body = new ArrayList<>(blocks);
    boolean pointed = false;
    while (!body.isEmpty() && pointsTo(body.getLast(), page)) {
      body.removeLast();
      pointed = true;
    }
    String text = BodyText.of(body);
    boolean cut = ELLIPSES.stream().anyMatch(bare(text)::endsWith);
    boolean ended = endsASentence(text);
    // a text that ends in the middle and then sends its reader on is a beginning
    return length(text) < LEAST || cut || (pointed && !ended) || endsInHalfAWord(text)
        ? Optional.empty()
        : Optional.of(body);
  }

  private static boolean pointsTo(Block block, URI page) {
    return block instanceof Paragraph(var spans)
        && Span.text(spans).length() <= LONGEST_POINTER
        && spans.stream().anyMatch(span -> span.link() != null && samePage(span.link(), page));
  }

  private static boolean samePage(URI link, URI page) {
    return stem(link).equals(stem(page));
  }

  private static String stem(URI address) {
    return address.toString().replaceFirst("[?#].*$", "").replaceFirst("/$", "");
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean endsASentence(String text) {
    String bare = bare(text);
    return !bare.isEmpty() && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /// A story may end without a full stop in a short line: a byline, a place. A long last paragraph
  /// that does so was cut.
  private static boolean endsInHalfAWord(String text) {
    String last = text.substring(text.lastIndexOf("\n\n") + 1).strip();
    return !endsASentence(text) && last.length() > LONGEST_POINTER;
  }

  /// Counted no further than it matters.
  private static int length(String text) {
    int length = 0;
    int at = 0;
    while (at < text.length() && length < LEAST) {
      int letter = text.codePointAt(at);
      length += letters(letter);
      at += Character.charCount(letter);
    }
    return length;
  }

  private static int letters(int character) {
    if (!Character.isLetterOrDigit(character)) {
      return 0;
    }
    boolean says =
        character > LAST_LATIN && (Character.isIdeographic(character) || isSyllable(character));
    return says ? LETTERS_A_CHARACTER : 1;
  }

  private static boolean isSyllable(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
