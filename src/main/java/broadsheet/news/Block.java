package broadsheet.news;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One block of an article's body, in reading order.
///
/// The body is typed, not HTML: what cannot be a block does not exist, so nothing active can be
/// kept.
public sealed interface Block {

  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    public static Paragraph of(String text) {
      return new Paragraph(List.of(Span.of(text)));
    }
  }

  /// @param level 2 to 6; 1 is the article's own headline, which is not part of its body
  record Heading(int level, List<Span> spans) implements Block {
    public Heading {
      spans = List.copyOf(spans);
    }
  }

  record Quote(List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /// @param items each a sequence of blocks, most often one paragraph
  record ListBlock(boolean ordered, List<List<Block>> items) implements Block {
    public ListBlock {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// A picture in the text with what is printed beneath it.
  ///
  /// @param credit who made the picture, if the page sets that apart from the caption
  record Figure(Picture picture, List<Span> caption, @Nullable String credit) implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }
  }

  record Table(List<List<Cell>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// One field of a table.
  record Cell(boolean header, List<Span> spans) {
    public Cell {
      spans = List.copyOf(spans);
    }
  }

  /// Text set as typed, its white space and line breaks kept.
  record Code(String text) implements Block {}

  /// A thematic break.
  record Rule() implements Block {}

  /// A video, post or chart of another site, shown as a card that links to it.
  record Embed(URI link, String title) implements Block {}
}
