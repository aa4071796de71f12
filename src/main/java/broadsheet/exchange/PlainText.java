package broadsheet.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Files of plain text, as an editor saves them.
public final class PlainText {

  private static final long MOST_BYTES = 15L << 20;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private PlainText() {}

  /// Reads a file of at most 15 MB: in UTF-16 if it begins with a byte order mark of that, else in
  /// UTF-8 or, where it is none, windows-1252, as pages are read. Blocks.
  ///
  /// @return empty if it is larger, cannot be read or holds no text
  public static Optional<String> read(Path file) {
    try {
      return Files.size(file) > MOST_BYTES
          ? Optional.empty()
          : Optional.of(decoded(Files.readAllBytes(file))).filter(text -> text.indexOf('\0') < 0);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String decoded(byte[] bytes) {
    boolean wide = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    try {
      Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
