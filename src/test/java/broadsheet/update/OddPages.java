package broadsheet.update;

import java.nio.charset.Charset;
import java.util.Map;

/// Pages that can be read although something is wrong with them.
public final class OddPages {

  public static final String DANISH = "Fog over the Ærø strait – “thick as wool”";

  private OddPages() {}

  /// Says UTF-8, and is not.
  public static void wrongCharset(Gazette gazette) {
    gazette
        .site()
        .answer(
            "/fog",
            200,
            Map.of("Content-Type", "text/html; charset=utf-8"),
            Newsprint.story(DANISH)
                .replace("<meta charset=\"utf-8\">", "")
                .getBytes(Charset.forName("windows-1252")));
    gazette.prints(Gazette.FOG, gazette.fog());
  }

  /// The "harbour office" of its text leads out of the web.
  public static void traps(Gazette gazette) {
    gazette
        .site()
        .page(
            "/fog",
            Newsprint.story(Gazette.FOG)
                .replace(
                    "harbour office",
                    "<a href=\"javascript:alert(1)\">harbour</a> <a"
                        + " href=\"file:///etc\">office</a>"));
    gazette.prints(Gazette.FOG, gazette.fog());
  }
}
