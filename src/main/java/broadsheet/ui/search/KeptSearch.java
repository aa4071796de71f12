package broadsheet.ui.search;

/// A search that the reader keeps.
///
/// @param name what it is called; its words until the reader gives it another
public record KeptSearch(String words, String name) {

  public static KeptSearch of(String words) {
    return new KeptSearch(words, words);
  }

  KeptSearch named(String other) {
    return new KeptSearch(words, other);
  }
}
