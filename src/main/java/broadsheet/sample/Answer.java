package broadsheet.sample;

import java.nio.charset.StandardCharsets;

/// What a site has at an address.
@SuppressWarnings("ArrayRecordComponent") // written once and sent; never compared
record Answer(int status, String contentType, byte[] body) {

  static Answer html(int status, byte[] body) {
    return new Answer(status, "text/html", body);
  }

  static Answer text(String contentType, String text) {
    return new Answer(200, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  boolean compressible() {
    return !contentType.startsWith("image/");
  }
}
