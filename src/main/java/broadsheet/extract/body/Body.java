package broadsheet.extract.body;

import broadsheet.news.Access;
import broadsheet.news.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page holds of its story.
///
/// @param blocks in reading order; none if the page tells no story
/// @param absence what stands there instead, if it tells none
public record Body(List<Block> blocks, Access access, @Nullable Absence absence) {

  public Body {
    blocks = List.copyOf(blocks);
  }

  static Body without(Absence absence) {
    return new Body(List.of(), Access.WHOLE, absence);
  }
}
