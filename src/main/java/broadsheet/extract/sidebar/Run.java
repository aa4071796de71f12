package broadsheet.extract.sidebar;

import java.util.List;

/// Items that follow each other with no title and no text between them.
///
/// @param title index of the chunk that they stand under, or -1
record Run(int title, List<Item> items) {
  Run {
    items = List.copyOf(items);
  }

  int first() {
    return items.getFirst().first();
  }

  int after() {
    return items.getLast().after();
  }
}
