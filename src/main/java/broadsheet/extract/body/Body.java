package broadsheet.extract.body;

import broadsheet.news.Access;
import broadsheet.news.Block;
import java.util.List;

/// What the page holds of its story.
///
/// @param blocks in reading order; none if the page tells no story
public record Body(List<Block> blocks, Access access) {

  static final Body NONE = new Body(List.of(), Access.WHOLE);

  public Body {
    blocks = List.copyOf(blocks);
  }
}
