package broadsheet.ui.front;

import broadsheet.ui.kit.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The cards of the page that lies open, in reading order, and which of them has the keyboard.
final class StoryCards {

  private final List<StoryCard> cards = new ArrayList<>();

  /// The story that has the keyboard, and which card it stood on.
  record Place(Story story, int card) {}

  StoryCard add(StoryCard card) {
    cards.add(card);
    return card;
  }

  void clear() {
    cards.clear();
  }

  List<StoryCard> all() {
    return List.copyOf(cards);
  }

  @Nullable StoryCard focused() {
    return cards.stream().filter(Node::isFocused).findFirst().orElse(null);
  }

  @Nullable Place place() {
    StoryCard card = focused();
    return card == null ? null : new Place(card.printed(), cards.indexOf(card));
  }

  /// Gives the keyboard to a story, else to the lead.
  void focus(@Nullable Story story) {
    find(story).or(() -> cards.stream().findFirst()).ifPresent(Node::requestFocus);
  }

  void focusLead() {
    focus((Story) null);
  }

  /// Gives the keyboard to the story of another page that had it or, if it is gone, to the one that
  /// has its place.
  void focus(Place before) {
    find(before.story())
        .orElseGet(() -> cards.get(Math.clamp(before.card(), 0, cards.size() - 1)))
        .requestFocus();
  }

  /// Gives the keyboard to the story that lies in the direction of an arrow key.
  void step(KeyCode arrow) {
    Optional.ofNullable(focused())
        .flatMap(here -> Neighbours.of(here, cards, arrow))
        .ifPresent(Node::requestFocus);
  }

  private Optional<StoryCard> find(@Nullable Story story) {
    return cards.stream()
        .filter(card -> story != null && card.printed().id().equals(story.id()))
        .findFirst();
  }
}
