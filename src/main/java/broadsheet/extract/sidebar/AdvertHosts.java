package broadsheet.extract.sidebar;

import broadsheet.extract.text.Resource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which hosts serve the paid links of networks. A page names few hosts: each is looked up once.
final class AdvertHosts {

  private static final Pattern SPACE = Pattern.compile(" +");

  private static final Set<String> NETWORKS =
      Resource.lines(AdvertHosts.class, "advert-hosts.txt").stream()
          .flatMap(line -> Arrays.stream(SPACE.split(line)))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Boolean> asked = new HashMap<>();

  /// @param host in small letters
  boolean have(String host) {
    return asked.computeIfAbsent(host, AdvertHosts::isListed);
  }

  /// A network has all hosts below its own.
  private static boolean isListed(String host) {
    int from = 0;
    do {
      if (NETWORKS.contains(host.substring(from))) {
        return true;
      }
      from = host.indexOf('.', from) + 1;
    } while (from > 0);
    return false;
  }
}
