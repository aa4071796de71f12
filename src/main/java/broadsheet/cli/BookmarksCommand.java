package broadsheet.cli;

import broadsheet.cli.House.Session;
import broadsheet.news.Bookmark;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
    name = "bookmarks",
    mixinStandardHelpOptions = true,
    description = "List the bookmarked stories, last added first.")
final class BookmarksCommand extends LibraryCommand {

  BookmarksCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) {
    List<Bookmark> bookmarks = session.library().bookmarks();
    if (asJson()) {
      print(json(bookmarks));
    } else if (bookmarks.isEmpty()) {
      out().println("No bookmarks yet. `broadsheet bookmark ID` makes one.");
    } else {
      bookmarks.forEach(this::print);
    }
    return 0;
  }

  private void print(Bookmark bookmark) {
    out().println(ListingText.of(bookmark.listing()));
    if (bookmark.note() != null) {
      out().println("        " + bookmark.note());
    }
    if (!bookmark.tags().isEmpty()) {
      out().println("        #" + String.join(" #", bookmark.tags()));
    }
  }

  private static ArrayNode json(List<Bookmark> bookmarks) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Bookmark bookmark : bookmarks) {
      ObjectNode node = ListingJson.of(bookmark.listing());
      node.put("added", bookmark.added().toString());
      node.put("note", bookmark.note());
      bookmark.tags().forEach(node.putArray("tags")::add);
      array.add(node);
    }
    return array;
  }
}
