package broadsheet.extract.body;

import broadsheet.news.Block;
import broadsheet.news.Block.Figure;
import java.util.List;

/// Puts a figure's caption to its last picture; a figure without one is what it holds.
final class FigureBuilder {

  private FigureBuilder() {}

  static void add(List<Block> inside, Captioned said, List<Block> blocks) {
    for (int i = 0; i < inside.size(); i++) {
      Block block = inside.get(i);
      boolean last = i == inside.size() - 1;
      if (block instanceof Figure figure && last && figure.caption().isEmpty()) {
        blocks.add(new Figure(figure.picture(), said.caption(), said.credit()));
      } else {
        blocks.add(block);
      }
    }
  }
}
