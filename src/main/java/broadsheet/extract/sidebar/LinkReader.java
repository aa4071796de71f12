package broadsheet.extract.sidebar;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says which anchors may lead to a story, and where.
final class LinkReader {

  /// No page that a person reads announces more stories; what follows is taken for text.
  private static final int MOST = 20_000;

  private final Addresses addresses;
  private final String own;

  /// Pages print most addresses more than once.
  private final Map<String, Optional<Target>> targets = new HashMap<>();

  private final AdvertHosts adverts = new AdvertHosts();

  private int stories;

  /// @param base what relative addresses are resolved against
  LinkReader(URI base, URI url) {
    this.addresses = new Addresses(base);
    Address page = Address.of(url);
    this.own = page == null ? "" : page.withoutTracking().key();
  }

  /// Where an address leads, whatever the anchor says.
  private record Target(Address address, String key, int sureness, boolean own) {}

  /// @param number of the anchor
  /// @param text all that the anchor says
  /// @return the link, or null if it cannot be one to a story
  @Nullable StoryLink read(String address, int number, String text) {
    String href = address.strip();
    if (href.isEmpty() || href.startsWith("#")) {
      return null;
    }
    int words = Words.count(text);
    if (words < 5 && StoryUrl.hopeless(href, words < 3 ? 3 : 2)) {
      return null;
    }
    Target target = targets.computeIfAbsent(href, this::target).orElse(null);
    if (target == null) {
      return null;
    }
    int sureness = target.sureness;
    if (sureness < 2 && words < 9 && TitleWords.openGroup(text)) {
      return null;
    }
    return tells(target, words) && ++stories <= MOST
        ? new StoryLink(number, target.key, target.address, sureness, target.own)
        : null;
  }

  private static boolean tells(Target target, int words) {
    return target.own
        ? words >= 4
        : target.sureness == 2 || (target.sureness == 1 && words >= 3) || words >= 5;
  }

  private Optional<Target> target(String href) {
    Address address = addresses.read(href);
    if (address == null || adverts.have(address.host())) {
      return Optional.empty();
    }
    Address plain = address.withoutTracking();
    String key = plain.key();
    return Optional.of(new Target(plain, key, StoryUrl.sureness(address), key.equals(own)));
  }
}
