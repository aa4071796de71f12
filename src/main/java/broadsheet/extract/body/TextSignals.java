package broadsheet.extract.body;

/// What a passage's own text says of it: how long, how linked, how much like a sentence.
final class TextSignals {

  private static final Phrases.Kind[] KINDS = Phrases.Kind.values();

  private TextSignals() {}

  static void put(PageView page, Passage passage, Signals to) {
    Measure m = page.measures.get(passage.number());
    String text = passage.text();
    double chars = m.chars();
    to.put("log of characters", page.logChars[passage.number()]);
    to.put("words", Math.min(200, m.words()));
    to.put("letters a word", chars / Math.max(1, m.words()));
    to.put("share in links", m.linkChars() / chars);
    to.put("links", Math.min(20, m.links()));
    to.put("stops a word", m.stops() / (double) Math.max(1, m.words()));
    to.put("stops", Math.min(30, m.stops()));
    to.put("share of digits", m.digits() / chars);
    to.put("share of capitals", m.capitals() / chars);
    to.put("ends a sentence", m.ended());
    to.put("ends in a colon", text.endsWith(":") || text.endsWith("："));
    to.put("begins with a capital", Character.isUpperCase(text.charAt(0)));
    to.put("begins with a letter", Character.isLetter(text.charAt(0)));
    to.put("all bold", m.strong());
    to.put("all italic", m.slanted());
    to.put("runs", Math.min(12, passage.runs().size()));
    to.put("line breaks", m.breaks());
    to.put("bars and arrows", m.arrows());
    to.put("at signs", m.signs());
    to.put("brackets", m.brackets());
    to.put("quotes", m.quotes());
    to.put("times printed", Math.min(5, page.timesPrinted(passage)));
    for (Phrases.Kind kind : KINDS) {
      int bit = kind.bit();
      to.put("phrase", kind, ((m.phrases() & bit) != 0 ? 1 : 0) + ((m.lead() & bit) != 0 ? 1 : 0));
    }
  }
}
