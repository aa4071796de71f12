package broadsheet.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells an undeclared encoding by the letters that it would give: the right one yields the
/// commonest letters of its languages, a wrong one yields rare letters and signs.
final class CharsetGuess {

  /// The share of unreadable characters that damage may explain.
  static final double FEW = 0.02;

  private static final int SAMPLE = 32_768;

  /// A guess must win by this much over windows-1252, which is what most undeclared pages are.
  private static final double MARGIN = 0.05;

  private static final double SURE = 0.3;

  private static final List<Alphabet> ALPHABETS = Alphabet.all();

  private CharsetGuess() {}

  /// UTF-16 without a mark shows by its markup: every other byte of a tag is zero; in UTF-32 three
  /// of four are.
  static @Nullable Charset byNulBytes(byte[] body) {
    int[] zeros = new int[4];
    int end = Math.min(body.length, 4096) & ~3;
    for (int i = 0; i < end; i++) {
      zeros[i & 3] += body[i] == 0 ? 1 : 0;
    }
    int most = end / 4;
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (end < 4 || Math.max(even, odd) * 5 < most) {
      return null;
    }
    if (zeros[0] == most && zeros[1] * 10 > most * 9) {
      return StandardCharsets.UTF_32BE;
    }
    if (zeros[3] == most && zeros[2] * 10 > most * 9) {
      return StandardCharsets.UTF_32LE;
    }
    return even > 2 * odd
        ? StandardCharsets.UTF_16BE
        : odd > 2 * even ? StandardCharsets.UTF_16LE : null;
  }

  /// ISO-2022-JP is written in ASCII bytes: it shifts by `ESC $ B`.
  static boolean hasJapaneseEscapes(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return text.contains("\u001B$B") || text.contains("\u001B$@");
  }

  /// @return nothing if no encoding gives letters that look like a language
  static @Nullable Charset byLetters(byte[] body) {
    byte[] sample = sample(body);
    Charset best = null;
    double most = SURE;
    for (Alphabet alphabet : ALPHABETS) {
      double handicap = alphabet.charset().equals(CharsetLabels.WINDOWS_1252) ? 0 : MARGIN;
      double share = alphabet.share(sample) - handicap;
      if (share > most) {
        most = share;
        best = alphabet.charset();
      }
    }
    return best;
  }

  /// @return the share of the non-ASCII characters that `charset` leaves unreadable, 0 to 1
  static double unreadableShare(Charset charset, byte[] body) {
    String text = new String(sample(body), charset);
    int all = 0;
    int unreadable = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      all += c >= 0x80 ? 1 : 0;
      unreadable += unreadable(c) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) unreadable / all;
  }

  static boolean unreadable(char c) {
    return c == '\uFFFD'
        || (c >= 0x80 && c < 0xA0)
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /// The stretch that opens with the first letter outside ASCII; single letters in a long page of
  /// markup are found, and the size of the page does not matter.
  private static byte[] sample(byte[] body) {
    byte[] sample = new byte[Math.min(body.length, SAMPLE)];
    int length = 0;
    int ascii = 3;
    for (int i = 0; i < body.length && length < sample.length; i++) {
      ascii = body[i] < 0 ? 0 : ascii + 1;
      if (ascii < 3) {
        sample[length++] = body[i];
      }
    }
    return Arrays.copyOf(sample, length);
  }
}
