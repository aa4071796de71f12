package broadsheet.extract.sidebar;

import java.util.List;

/// Items that follow each other with no title and no text between them.
record Run(List<Item> items) {
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
