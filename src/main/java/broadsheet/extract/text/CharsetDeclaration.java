package broadsheet.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the server or the document itself says its encoding is.
final class CharsetDeclaration {

  /// Browsers look at 1,024 bytes; pages with long comments or scripts first need more.
  private static final int HEAD = 16_384;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern XML =
      Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w:.-]+)");
  private static final Pattern META =
      Pattern.compile("<meta\\s[^>]{0,1000}", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private CharsetDeclaration() {}

  static @Nullable Charset inHeader(@Nullable String contentType) {
    return contentType == null ? null : charsetIn(contentType);
  }

  static @Nullable Charset inDocument(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.lookingAt()) {
      return asciiCompatible(CharsetLabels.named(xml.group(1)));
    }
    Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
    while (meta.find()) {
      Charset charset = asciiCompatible(charsetIn(meta.group()));
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  private static @Nullable Charset charsetIn(String text) {
    Matcher matcher = CHARSET.matcher(text);
    return matcher.find() ? CharsetLabels.named(matcher.group(1)) : null;
  }

  /// A declaration that could be read byte by byte cannot stand in UTF-16 (HTML §13.2.3.2).
  private static @Nullable Charset asciiCompatible(@Nullable Charset charset) {
    return charset != null && charset.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : charset;
  }
}
