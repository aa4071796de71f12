package broadsheet.extract.body;

import java.util.List;

/// Where the pictures of a page stand among its passages. A caption has one right above or below
/// it, often in a small box of their own; so has the teaser of another story.
final class Illustrations {

  /// Passages; a picture further off has nothing to do with this one.
  private static final int FAR = 12;

  /// Passages; a box that holds so many is no picture's own.
  private static final int MANY = 40;

  private final Layout layout;
  private final BoxFacts boxes;

  /// For each box the number of the nearest one around it that holds a picture, itself included.
  private final int[] holder;

  /// Passages between each and the nearest picture above it; none for one inside it.
  private final int[] since;

  /// Passages between each and the nearest picture below it.
  private final int[] until;

  Illustrations(Layout layout, BoxFacts boxes) {
    this.layout = layout;
    this.boxes = boxes;
    int count = layout.passages().size();
    holder = new int[layout.boxes().size()];
    since = new int[count];
    until = new int[count];
    boolean[] isBefore = new boolean[count + 1];
    findPictures(isBefore);
    for (int n = 0, last = -FAR; n < count; n++) {
      last = isBefore[n] ? n : last;
      since[n] = Math.min(FAR, n - last);
    }
    for (int n = count - 1, next = count + FAR; n >= 0; n--) {
      next = isBefore[n + 1] ? n : next;
      until[n] = Math.min(FAR, next - n);
    }
  }

  /// @param isBefore is told before which passages a picture stands
  private void findPictures(boolean[] isBefore) {
    boolean[] holds = new boolean[holder.length];
    for (Box box : layout.boxes()) {
      for (Part part : box.parts()) {
        if (part instanceof Part.Image image) {
          holds[box.number()] = true;
          isBefore[firstAfter(layout.passages(), image.order())] = true;
        }
      }
    }
    for (int n = holds.length - 1; n > 0; n--) {
      Box parent = layout.boxes().get(n).parent();
      if (holds[n] && parent != null) {
        holds[parent.number()] = true;
      }
    }
    for (Box box : layout.boxes()) {
      Box parent = box.parent();
      int n = box.number();
      holder[n] = holds[n] ? n : parent == null ? -1 : holder[parent.number()];
    }
  }

  /// @param order of a picture
  /// @return the first passage behind it
  private static int firstAfter(List<Passage> passages, int order) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (passages.get(mid).order() < order) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /// At most one other passage stands between this one and a picture.
  boolean isAtPicture(int passage) {
    return Math.min(since[passage], until[passage]) <= 1;
  }

  void put(Passage passage, int chars, Signals to) {
    int n = passage.number();
    int around = holder[passage.box().number()];
    boolean none = around < 0;
    int levels = none ? FAR : passage.box().depth() - layout.boxes().get(around).depth();
    to.put("since a picture", since[n]);
    to.put("until a picture", until[n]);
    to.put("levels to a picture", Math.min(FAR, levels));
    to.put("passages around the picture", none ? MANY : Math.min(MANY, boxes.passages[around]));
    to.put("share of the picture's box", none ? 0 : chars / (double) boxes.chars[around]);
  }
}
