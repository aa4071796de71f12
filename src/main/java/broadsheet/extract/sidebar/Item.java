package broadsheet.extract.sidebar;

import java.util.ArrayList;
import java.util.List;

/// All that is printed for one headline: the largest elements that lead to that story only.
///
/// @param tops numbers of those elements, in order; most items have one
/// @param first index of its first chunk
/// @param after index of the first chunk behind it
record Item(List<Integer> tops, StoryLink link, int first, int after) {

  Item {
    tops = List.copyOf(tops);
  }

  int top() {
    return tops.getFirst();
  }

  String key() {
    return link.key();
  }

  /// This item with a second link to the same story that follows it.
  Item with(Item next) {
    List<Integer> both = new ArrayList<>(tops);
    both.addAll(next.tops());
    StoryLink surer = next.link.sureness() > link.sureness() ? next.link : link;
    return new Item(both, surer, first, next.after());
  }
}
