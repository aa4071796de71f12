package broadsheet.extract.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Feeds in the encodings of IBM's large computers, in which not even "<" is the usual byte.
final class Ebcdic {

  /// All of them write an XML declaration alike (XML 1.0, Appendix F.1).
  private static final Charset ANY = Charset.forName("IBM037");

  private static final byte[] DECLARATION = "<?xm".getBytes(ANY);
  private static final int HEAD = 200;
  private static final Pattern ENCODING =
      Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

  private Ebcdic() {}

  /// The same document in UTF-8, if it is one of these; else the document itself.
  static byte[] toUtf8(byte[] document) {
    for (int i = 0; i < DECLARATION.length; i++) {
      if (i >= document.length || document[i] != DECLARATION[i]) {
        return document;
      }
    }
    String head = new String(document, 0, Math.min(HEAD, document.length), ANY);
    Matcher encoding = ENCODING.matcher(head);
    boolean named = encoding.find() && Charset.isSupported(encoding.group(1));
    Charset charset = named ? Charset.forName(encoding.group(1)) : ANY;
    return new String(document, charset).getBytes(StandardCharsets.UTF_8);
  }
}
