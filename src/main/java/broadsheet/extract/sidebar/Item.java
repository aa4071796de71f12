package broadsheet.extract.sidebar;

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

  /// Links to one story that follow each other as one item, led by the surest.
  static Item joining(List<Item> same) {
    if (same.size() == 1) {
      return same.getFirst();
    }
    List<Integer> tops = same.stream().flatMap(item -> item.tops.stream()).toList();
    StoryLink surest = same.getFirst().link;
    for (Item item : same) {
      surest = item.link.sureness() > surest.sureness() ? item.link : surest;
    }
    return new Item(tops, surest, same.getFirst().first, same.getLast().after);
  }
}
