package broadsheet.ui.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jfx.incubator.scene.control.richtext.TextPos;

/// Which stretches of the text are links: a text model knows how they look, not where they lead.
final class LinkMap {

  /// @param paragraph the paragraph's index
  /// @param from the first character
  /// @param to one past the last character
  private record Stretch(int paragraph, int from, int to, URI link) {}

  private final List<Stretch> stretches = new ArrayList<>();

  void add(int paragraph, int from, int to, URI link) {
    stretches.add(new Stretch(paragraph, from, to, link));
  }

  Optional<URI> at(TextPos position) {
    return stretches.stream()
        .filter(
            stretch ->
                stretch.paragraph() == position.index()
                    && stretch.from() <= position.charIndex()
                    && position.charIndex() < stretch.to())
        .map(Stretch::link)
        .findFirst();
  }
}
