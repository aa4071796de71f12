package broadsheet.extract.body;

/// What stands where a story was looked for.
public enum Absence {
  EMPTY("The page is empty."),
  HEADLINES("The page is a list of headlines, not a story."),
  SCRIPTS("The page shows its story only to a browser that runs its scripts."),
  CONSENT("The page asks for consent to cookies before it shows its story."),
  PAYWALL("The page shows its story only to subscribers."),
  ERROR("The site says that it has no such page."),
  NOTHING("There is no story on this page.");

  private final String sentence;

  Absence(String sentence) {
    this.sentence = sentence;
  }

  /// One plain sentence for the reader.
  public String sentence() {
    return sentence;
  }
}
