package broadsheet.extract.body;

import java.util.HashMap;
import java.util.Map;

/// How an element takes part in the layout when no style sheet says otherwise (HTML, "Rendering").
final class Tags {

  static final int BLOCK = 1;
  static final int UNSEEN = 2;
  static final int CARD = 4;

  private static final Map<String, Integer> KINDS = new HashMap<>();

  static {
    put(
        BLOCK,
        "address article aside blockquote body button caption center dd details dialog dir div dl"
            + " dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup"
            + " hr legend li main menu nav ol optgroup p pre section summary table tbody td tfoot"
            + " th thead tr ul");
    put(
        UNSEEN,
        "area base canvas datalist head input link map meta noembed noframes option param rp rt"
            + " script select source style svg template textarea title track");
    put(CARD, "iframe video audio embed object");
  }

  private Tags() {}

  private static void put(int kind, String tags) {
    for (String tag : tags.split(" ", -1)) {
      KINDS.put(tag, kind);
    }
  }

  /// @return 0 for an element that runs along in a line
  static int kind(String tag) {
    return KINDS.getOrDefault(tag, 0);
  }
}
