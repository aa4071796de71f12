package broadsheet.extract.body;

import java.util.Set;

/// How an element takes part in the layout when no style sheet says otherwise (HTML, "Rendering").
final class Tags {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body button caption center dd details dialog dir div"
                  + " dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header"
                  + " hgroup hr legend li main menu nav ol optgroup p pre section summary table tbody"
                  + " td tfoot th thead tr ul")
              .split(" "));

  private static final Set<String> UNSEEN =
      Set.of(
          ("area base canvas datalist head input link map meta noembed noframes option param rp"
                  + " rt script select source style svg template textarea title track")
              .split(" "));

  private static final Set<String> CARDS = Set.of("iframe", "video", "audio", "embed", "object");

  private Tags() {}

  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  static boolean isUnseen(String tag) {
    return UNSEEN.contains(tag);
  }

  static boolean isCard(String tag) {
    return CARDS.contains(tag);
  }
}
