package broadsheet.extract.body;

/// How a passage compares with what the page declares: its title, its summary, its whole text.
final class DeclaredSignals {

  private DeclaredSignals() {}

  static void put(PageView page, Passage passage, Signals to) {
    String text = passage.text();
    Words words = Words.of(text);
    to.put("like the title", page.title.likeness(words));
    to.put("like the summary", page.standfirst.likeness(words));
    Ends ends = new Ends(text);
    to.put("holds the summary", page.standfirst.holds(ends));
    to.put("names a writer", page.writers.isNamedIn(text));
    to.put("names the site", page.site.isNamedIn(text));
    to.put("in the declared text", page.body.isEmpty() ? -1 : page.body.holds(ends) ? 1 : 0);
  }
}
