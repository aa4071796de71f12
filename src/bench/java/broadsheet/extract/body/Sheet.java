package broadsheet.extract.body;

import java.net.URI;
import java.util.List;

/// One page to train on, with its rows and labels.
final class Sheet {

  final String id;
  final int fold;
  final URI url;
  final PageView page;
  final int[] labels;
  final float[][] rows;
  final double[] weights;

  Sheet(String id, URI url, PageView page, int[] labels, double scale) {
    this.id = id;
    this.url = url;
    this.page = page;
    this.labels = labels;
    fold = Math.floorMod((site(id, url).hashCode() * 31) >> 3, TrainBody.FOLDS);
    List<Passage> passages = page.layout.passages();
    rows = new float[passages.size()][];
    weights = new double[passages.size()];
    double whole = 0;
    for (Passage passage : passages) {
      rows[passage.number()] = PassageRows.of(page, passage);
      if (labels[passage.number()] == 1) {
        whole += page.measures.get(passage.number()).words() + 8;
      }
    }
    for (Passage passage : passages) {
      int words = page.measures.get(passage.number()).words() + 8;
      weights[passage.number()] = Math.min(15, scale * 100 * words / Math.max(200, whole));
    }
  }

  /// Pages of one site are held out together; where no site is known, each page alone.
  private static String site(String id, URI url) {
    String host = url.getHost();
    return host.indexOf('.') < 0 || url.equals(TrainBody.NOWHERE) ? id : host;
  }

  boolean isFar(int passage) {
    for (int i = Math.max(0, passage - 8); i < Math.min(labels.length, passage + 9); i++) {
      if (labels[i] == 1) {
        return false;
      }
    }
    return true;
  }
}
