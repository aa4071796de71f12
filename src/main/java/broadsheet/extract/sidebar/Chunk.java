package broadsheet.extract.sidebar;

import org.jspecify.annotations.Nullable;

/// A piece of text as it stands on its own line, or one link to a story. A page is a row of
/// these.
///
/// @param home number of the element that the text stands in
/// @param text on one line; may be empty for a link that shows a picture only
/// @param words in the text, as [Words] counts them
/// @param link the story link that holds the text
/// @param linked whether all of the text is a link, to whatever
/// @param joined whether it goes on in the line of the chunk before it
record Chunk(
    int home, String text, int words, @Nullable StoryLink link, boolean linked, boolean joined) {

  Chunk(int home, String text, @Nullable StoryLink link, boolean linked, boolean joined) {
    this(home, text, Words.count(text), link, linked, joined);
  }

  Chunk withoutLink() {
    return new Chunk(home, text, words, null, false, joined);
  }
}
