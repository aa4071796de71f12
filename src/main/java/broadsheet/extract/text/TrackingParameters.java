package broadsheet.extract.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The parts of an address that say who sent the reader, and nothing about the story.
///
/// Only names that no site uses to find its page are listed; `ref`, `source` and the like may, and
/// stay.
public final class TrackingParameters {

  private static final String[] FAMILIES = {
    "utm_", "mtm_", "pk_", "at_", "ns_", "hsa_", "_hs", "__hs", "oly_", "vero_"
  };

  private static final Set<String> NAMES =
      Set.of(
          // click identifiers of advertisers and social networks
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "twclid",
          "ttclid",
          "yclid",
          "ysclid",
          "_openstat",
          "igshid",
          "igsh",
          "li_fat_id",
          "sccid",
          "wickedid",
          "srsltid",
          "gad_source",
          "epik",
          "rb_clickid",
          "s_kwcid",
          "irclickid",
          // newsletters and mailing services
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "ml_subscriber",
          "ml_subscriber_hash",
          "hsctatracking",
          "_bta_tid",
          "_bta_c",
          "trk_contact",
          "trk_msg",
          "dm_i",
          "bsft_clkid",
          "bsft_uid",
          // measuring systems that news sites use
          "xtor",
          "cmpid",
          "icid",
          "ncid",
          "smid",
          "s_cid",
          "cmp",
          "wt.mc_id",
          "wt_mc",
          "ito",
          "soc_src",
          "soc_trk",
          "guccounter",
          "guce_referrer",
          "guce_referrer_sig",
          "_ga",
          "_gl");

  /// Where a feed names itself: "source=rss", "from=rss-7f3a", "#tk.rss_all".
  private static final Pattern FROM_FEED =
      Pattern.compile(
          "(?:(?:source|src|from|ref|referrer|partner|emc|via|origin|ftag)=|tk\\.)?rss(?:[-_.].*)?",
          Pattern.CASE_INSENSITIVE);

  private TrackingParameters() {}

  /// The same address without them; other parameters keep their order and spelling.
  public static URI strip(URI url) {
    String text = url.toString();
    String stripped = strip(text);
    return stripped.equals(text) ? url : URI.create(stripped);
  }

  /// As above, for an address that was not parsed.
  public static String strip(String text) {
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : text.substring(hash + 1);
    String rest = hash < 0 ? text : text.substring(0, hash);
    int mark = rest.indexOf('?');
    if (mark < 0 && (fragment.isEmpty() || !isTracking(fragment))) {
      return text;
    }
    String query = mark < 0 ? "" : without(rest.substring(mark + 1));
    String path = mark < 0 ? rest : rest.substring(0, mark);
    String kept = isTracking(fragment) ? without(fragment) : fragment;
    return path + (query.isEmpty() ? "" : "?" + query) + (kept.isEmpty() ? "" : "#" + kept);
  }

  private static String without(String query) {
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      if (!isTracking(pair)) {
        kept.add(pair);
      }
    }
    return String.join("&", kept);
  }

  private static boolean namesFeed(String pair) {
    for (int i = 0; i + 2 < pair.length(); i++) {
      if ((pair.charAt(i) | 0x20) == 'r' && pair.regionMatches(true, i, "rss", 0, 3)) {
        return FROM_FEED.matcher(pair).matches();
      }
    }
    return false;
  }

  private static boolean isTracking(String pair) {
    int equals = pair.indexOf('=');
    if (namesFeed(pair)) {
      return true;
    }
    if (equals < 0) {
      return false;
    }
    String name = pair.substring(0, equals).toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || isOfFamily(name);
  }

  private static boolean isOfFamily(String name) {
    for (String family : FAMILIES) {
      if (name.startsWith(family)) {
        return true;
      }
    }
    return false;
  }
}
