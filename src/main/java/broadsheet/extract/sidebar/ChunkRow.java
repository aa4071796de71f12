package broadsheet.extract.sidebar;

import java.util.Arrays;
import java.util.List;

/// The chunks of a page in their order, and which of them stand in which element.
final class ChunkRow {

  private final List<Chunk> chunks;
  private final int[] first;
  private final int[] after;

  ChunkRow(PageMap map, List<Chunk> chunks) {
    this.chunks = chunks;
    this.first = new int[map.size()];
    this.after = new int[map.size()];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int i = 0; i < chunks.size(); i++) {
      widen(chunks.get(i).home(), i, i + 1);
    }
    for (int element = map.size() - 1; element > 0; element--) {
      if (after[element] > 0) {
        widen(map.parent(element), first[element], after[element]);
      }
    }
  }

  private void widen(int element, int from, int to) {
    first[element] = Math.min(first[element], from);
    after[element] = Math.max(after[element], to);
  }

  int size() {
    return chunks.size();
  }

  Chunk get(int index) {
    return chunks.get(index);
  }

  /// Index of the first chunk in an element that has any.
  int first(int element) {
    return first[element];
  }

  /// Index of the first chunk behind an element; 0 if it holds none.
  int after(int element) {
    return after[element];
  }
}
