package broadsheet.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jfx.incubator.scene.control.richtext.TextPos;

/// Which stretches of the text are links: a text model knows how they look, not where they lead.
final class LinkMap {

  /// One link.
  ///
  /// @param from its first character
  /// @param to one past its last character
  /// @param inside whether it stands in a node of the text, which has no characters: then its
  ///     offsets count the links of the node
  record Stretch(TextPos from, TextPos to, LinkTarget target, boolean inside) {}

  private final List<Stretch> stretches = new ArrayList<>();

  /// Goes on with the link that was added last if it leads to the same place and ends where this
  /// begins.
  void add(TextPos from, TextPos to, LinkTarget target) {
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null && last.to().equals(from) && last.target().equals(target)) {
      stretches.set(stretches.size() - 1, new Stretch(last.from(), to, target, false));
    } else {
      stretches.add(new Stretch(from, to, target, false));
      stretches.sort(Comparator.comparing(Stretch::from));
    }
  }

  /// Adds a link of a node that stands in the text.
  ///
  /// @param link which of the links of that node
  void addInside(int paragraph, int link, LinkTarget target) {
    TextPos from = TextPos.ofLeading(paragraph, link);
    stretches.add(new Stretch(from, TextPos.ofLeading(paragraph, link + 1), target, true));
  }

  Optional<LinkTarget> at(TextPos position) {
    TextPos character = TextPos.ofLeading(position.index(), position.charIndex());
    return stretches.stream()
        .filter(each -> !each.inside())
        .filter(each -> each.from().compareTo(character) <= 0 && character.compareTo(each.to()) < 0)
        .map(Stretch::target)
        .findFirst();
  }

  /// The link that is this very stretch.
  Optional<Stretch> of(TextPos from, TextPos to) {
    return stretches.stream()
        .filter(each -> !each.inside() && isAt(each.from(), from) && isAt(each.to(), to))
        .findFirst();
  }

  /// The first link from there on.
  Optional<Stretch> after(TextPos position) {
    return stretches.stream().filter(each -> each.from().compareTo(position) >= 0).findFirst();
  }

  /// The last link that ends before there.
  Optional<Stretch> before(TextPos position) {
    Stream<Stretch> backward = stretches.reversed().stream();
    return backward.filter(each -> each.to().compareTo(position) <= 0).findFirst();
  }

  private static boolean isAt(TextPos one, TextPos other) {
    return one.index() == other.index() && one.offset() == other.offset();
  }
}
