package broadsheet.extract.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// How well some bytes read as UTF-8 (RFC 3629): long forms, surrogates and what lies beyond
/// U+10FFFF are invalid. A character cut off by the very end of the bytes is no fault.
///
/// @param multiByte well-formed characters outside ASCII
/// @param invalid bytes that belong to no character
record Utf8Check(int multiByte, int invalid) {

  boolean valid() {
    return invalid == 0;
  }

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  /// A UTF-8 text with some damage, as against a text in another encoding.
  boolean mostly() {
    return multiByte > invalid;
  }

  static Utf8Check of(byte[] body) {
    int multiByte = 0;
    int invalid = 0;
    int at = afterAscii(body, 0, body.length);
    while (at < body.length) {
      int lead = body[at] & 0xFF;
      if (lead < 0x80) {
        at++;
        continue;
      }
      int length = length(lead);
      int good = length == 0 ? 0 : goodBytes(body, at, length);
      if (length > 0 && good == length) {
        multiByte++;
        at = afterAscii(body, at + length, body.length);
      } else if (length > 0 && at + good == body.length) {
        at = body.length;
      } else {
        invalid++;
        at++;
      }
    }
    return new Utf8Check(multiByte, invalid);
  }

  /// Passes over what most pages hold nothing but, eight bytes at a step.
  ///
  /// @return where the last step ended, at most seven bytes before the end of what is ASCII
  static int afterAscii(byte[] body, int from, int end) {
    int at = from;
    while (at + Long.BYTES <= end && ((long) EIGHT.get(body, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    return at;
  }

  /// Bytes in the character that `lead` opens; 0 if none does.
  static int length(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /// How many of the bytes at `at` make a character as far as they go, the first included.
  static int goodBytes(byte[] body, int at, int length) {
    int lead = body[at] & 0xFF;
    int good = 1;
    while (good < length && at + good < body.length) {
      int next = body[at + good] & 0xFF;
      int low = good > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int high = good > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < low || next > high) {
        break;
      }
      good++;
    }
    return good;
  }
}
