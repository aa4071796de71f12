package broadsheet.extract.body;

import java.util.List;

/// Sums over the passages of a page up to each, so that those of any stretch are a subtraction.
final class RunningSums {

  private final int[] chars;
  private final int[] links;
  private final int[] prose;
  private final int[] stock;

  RunningSums(List<Measure> measures) {
    int count = measures.size();
    chars = new int[count + 1];
    links = new int[count + 1];
    prose = new int[count + 1];
    stock = new int[count + 1];
    for (int n = 0; n < count; n++) {
      Measure measure = measures.get(n);
      chars[n + 1] = chars[n] + measure.chars();
      links[n + 1] = links[n] + measure.linkChars();
      prose[n + 1] = prose[n] + measure.prose();
      stock[n + 1] = stock[n] + (measure.lead() == 0 ? 0 : 1);
    }
  }

  /// Characters of prose before `passage`.
  int prose(int passage) {
    return prose[passage];
  }

  /// What the passages from `from` on, and before `end`, hold.
  void put(String name, int from, int end, Signals to) {
    int count = 1 + (from < end ? chars[end] - chars[from] : 0);
    to.put("characters", name, Logarithms.of(count));
    to.put("links", name, from < end ? (links[end] - links[from]) / (double) count : 0);
    to.put("prose", name, from < end ? (prose[end] - prose[from]) / (double) count : 0);
    to.put("stock phrases", name, from < end ? stock[end] - stock[from] : 0);
  }
}
