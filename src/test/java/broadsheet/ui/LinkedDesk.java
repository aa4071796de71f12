package broadsheet.ui;

import broadsheet.library.Selection;
import broadsheet.news.Block;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Listing;
import broadsheet.news.Span;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Labeled;

/// A window with an article open that links to another one that is kept.
///
/// @param open the keyboard is where it was when the window opened
/// @param linked the other article
record LinkedDesk(OpenDesk open, Listing linked) {

  /// @param body the blocks of the open article, given the address of the other
  static LinkedDesk in(Desks desks, DeskFixture desk, Function<URI, List<Block>> body) {
    List<Listing> newest = desk.library().list(Selection.EVERYTHING, null, 2);
    Listing linked = newest.getLast();
    desk.keepBody(linked, List.of(Paragraph.of("A canyon.")));
    return new LinkedDesk(desks.article(desk, body.apply(linked.headline().url())), linked);
  }

  static Span link(String words, URI target) {
    return new Span(words, Set.of(), target);
  }

  void focusText() {
    HeadlessFx.run(open.node(".page-text")::requestFocus);
  }

  /// Where the link leads that the reader is on, as it is said.
  String said() {
    return ((Labeled) open.node(".link-target")).getText();
  }

  /// The address of the other article.
  String address() {
    return linked.headline().url().toString();
  }

  /// Whether the other article is open.
  boolean isFollowed() {
    return open.article().listing().id().equals(linked.id());
  }
}
