package broadsheet.extract.text;

/// An entry of a list in which a star marks what is another word in a running text.
record AmbiguousName(String name, boolean ambiguous) {

  static AmbiguousName of(String entry) {
    boolean star = entry.endsWith("*");
    return new AmbiguousName(star ? entry.substring(0, entry.length() - 1) : entry, star);
  }
}
