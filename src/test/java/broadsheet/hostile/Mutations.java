package broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damage as it happens on the wire, and as someone would do it on purpose. The same seed number
/// does the same damage.
final class Mutations {

  private static final List<String> SPLINTERS =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "<![CDATA[",
          "]]>",
          "<!--",
          "<script>",
          "</",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "&#x110000;",
          "&#0;",
          "&a;",
          "<svg>",
          "<template>",
          "{",
          "}",
          "[",
          "\\u",
          "\\ud800",
          "99999999999999999999",
          "-1",
          "1e999",
          "\n\n",
          " ",
          "%00",
          "//",
          "javascript:",
          "𝕊",
          "ا",
          "語");

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /// A few injuries, one after the other.
  byte[] of(byte[] whole) {
    byte[] bytes = whole;
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      bytes = injured(bytes);
    }
    return bytes;
  }

  private byte[] injured(byte[] bytes) {
    if (bytes.length < 2) {
      return splinter();
    }
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, from); // broken off
      case 1 -> spliced(bytes, from, from, splinter());
      case 2 -> spliced(bytes, from, to, new byte[0]);
      case 3 -> spliced(bytes, from, to, repeated(piece, 1 + random.nextInt(300)));
      case 4 -> spliced(bytes, from, from + 1, new byte[] {(byte) random.nextInt(256)});
      case 5 -> spliced(bytes, 0, 0, piece);
      default ->
          spliced(
              bytes, from, from + 1, new byte[] {(byte) (bytes[from] ^ (1 << random.nextInt(8)))});
    };
  }

  private byte[] splinter() {
    return SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(UTF_8);
  }

  private static byte[] repeated(byte[] piece, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(piece.length * times);
    for (int i = 0; i < times; i++) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + instead.length);
    out.write(bytes, 0, from);
    out.writeBytes(instead);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
