package broadsheet.extract.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The characters of a page or feed that came as bytes.
///
/// In this order: a byte order mark, valid UTF-8, the HTTP header, the document's own declaration,
/// a guess from the letters themselves, windows-1252. Labels mean what the WHATWG Encoding Standard
/// says they mean: "ISO-8859-1" is windows-1252, "gb2312" is GB18030. A label under which the bytes
/// make no sense is passed over. A stray byte in UTF-8 is read as windows-1252; other bytes that
/// nothing explains become U+FFFD. Nothing is thrown.
public final class PageText {

  /// What the JDK puts in the place of a byte that is no UTF-8.
  private static final char STRAY = '\uFFFD';

  private final byte[] body;
  private final int from;
  private final Charset charset;

  private PageText(byte[] body, int from, Charset charset) {
    this.body = body;
    this.from = from;
    this.charset = charset;
  }

  /// @param body is not copied
  /// @param contentType the HTTP header, if there was one, "text/html; charset=Shift_JIS"
  public static PageText of(byte[] body, @Nullable String contentType) {
    ByteOrderMark mark = ByteOrderMark.of(body);
    return mark == null
        ? new PageText(body, 0, charset(body, contentType))
        : new PageText(body, mark.length(), mark.charset());
  }

  /// How many bytes it came as; there are no more characters in it.
  int bytes() {
    return body.length;
  }

  /// All characters at once.
  public String whole() {
    String text = head(body.length);
    return charset.equals(StandardCharsets.UTF_8) && text.indexOf(STRAY) >= 0 ? piecewise() : text;
  }

  private String piecewise() {
    try (Reader reader = reader()) {
      return reader.readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array has no input to fail
    }
  }

  /// The first characters, as they are: stray bytes are not mended.
  ///
  /// @param bytes how many are read; the last character of them may be broken
  public String head(int bytes) {
    return new String(body, from, Math.min(bytes, body.length - from), charset);
  }

  /// The same characters, decoded as they are read: a large document costs no second copy.
  public Reader reader() {
    return charset.equals(StandardCharsets.UTF_8)
        ? new Utf8Reader(body, from)
        : new InputStreamReader(new ByteArrayInputStream(body, from, body.length - from), charset);
  }

  private static Charset charset(byte[] body, @Nullable String contentType) {
    Charset unmarked = CharsetGuess.byNulBytes(body);
    if (unmarked != null) {
      return unmarked;
    }
    Utf8Check utf8 = Utf8Check.of(body);
    if (utf8.valid()) {
      return utf8.multiByte() == 0 && CharsetGuess.hasJapaneseEscapes(body)
          ? CharsetLabels.ISO_2022_JP
          : StandardCharsets.UTF_8;
    }
    if (utf8.mostly()) {
      return StandardCharsets.UTF_8; // no other encoding gives well-formed characters by chance
    }
    Charset header = CharsetDeclaration.inHeader(contentType);
    Charset declared = CharsetDeclaration.inDocument(body);
    Charset guess = CharsetGuess.byLetters(body);
    if (header != null && declared != null && declared.equals(guess)) {
      return declared; // two witnesses against a server's default
    }
    for (Charset candidate : new @Nullable Charset[] {header, declared, guess}) {
      if (candidate != null && explains(candidate, body)) {
        return candidate;
      }
    }
    return CharsetLabels.WINDOWS_1252;
  }

  private static boolean explains(Charset charset, byte[] body) {
    return !charset.equals(StandardCharsets.UTF_8)
        && CharsetGuess.unreadableShare(charset, body) <= CharsetGuess.FEW;
  }
}
