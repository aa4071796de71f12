package broadsheet.extract.feed;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an element of a feed says, as its attributes tell it to be read (RFC 4287 §3.1 and §4.1.3;
/// Atom 0.3 §3.1; RSS: HTML, escaped or bare).
sealed interface Markup {

  /// HTML that was escaped.
  record Html(String html) implements Markup {}

  /// Text or HTML, and nobody says which.
  record Ambiguous(String text) implements Markup {}

  /// XHTML, or HTML that somebody forgot to escape.
  record Inline(Element outer) implements Markup {}

  record Text(String text) implements Markup {}

  /// @param atom whether Atom's rules hold for the element
  static Markup of(Element element, boolean atom) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
    if (element.firstElementChild() != null) {
      return new Inline(element);
    }
    String text = ElementText.of(element);
    if (mode.equals("base64") || (atom && mode.isEmpty() && isBinary(type))) {
      String decoded = decode(text);
      return decoded == null ? new Ambiguous(text) : new Html(decoded);
    }
    if (!atom) {
      return type.equals("plain") || type.equals("text/plain")
          ? new Text(text)
          : new Ambiguous(text);
    }
    return mode.equals("escaped") || type.equals("html") || type.equals("text/html")
        ? new Html(text)
        : new Text(text);
  }

  /// As sanitised HTML; absent if there is nothing to see.
  default @Nullable String html(URI base) {
    return switch (this) {
      case Html(var html) -> SafeHtml.of(html, base);
      case Ambiguous(var text) -> SafeHtml.of(text, base);
      case Inline(var outer) -> SafeHtml.of(outer, base);
      case Text(var text) -> SafeHtml.ofText(text);
    };
  }

  /// As one line of plain text.
  default @Nullable String line() {
    return switch (this) {
      case Html(var html) -> PlainText.ofHtml(html);
      case Ambiguous(var text) -> PlainText.ofAmbiguous(text);
      case Inline(var outer) -> PlainText.of(outer);
      case Text(var text) -> PlainText.ofAmbiguous(text);
    };
  }

  private static boolean isBinary(String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("xml")
        && !type.equals("application/json");
  }

  /// @return absent if it was no text in base64 after all
  private static @Nullable String decode(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text.strip());
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return null;
    }
  }
}
