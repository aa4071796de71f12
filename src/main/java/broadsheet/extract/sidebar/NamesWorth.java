package broadsheet.extract.sidebar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What classes and ids tell of a line: a headline's speak for it, those of a teaser or a kicker
/// against it. All cards of a page bear the same few names; each is judged once.
final class NamesWorth {

  private static final Pattern HEADLINE =
      Pattern.compile("title|headline|\\bhed\\b|heading|ttl|tit(el|ulo|re)?\\b|titolo|kop\\b");
  private static final Pattern TEASER =
      Pattern.compile(
          "summary|desc|\\bdek\\b|lead|teaser-?text|excerpt|subtitle|sub-?title|standfirst|blurb|intro|snippet|synopsis|abstract|sumario|entradilla");
  private static final Pattern ASIDE =
      Pattern.compile(
          "kicker|category|section|label|\\btime|date|author|byline|\\btags?\\b|meta|count|number|rank|eyebrow|overline|topic|source|comment|duration|badge|caption|credit|flag|supertitle|antetit|occhiello");

  private final Map<String, Integer> known = new HashMap<>();

  int of(String names) {
    return known.computeIfAbsent(names, NamesWorth::judge);
  }

  private static int judge(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    return (HEADLINE.matcher(lower).find() ? 3 : 0)
        - (TEASER.matcher(lower).find() ? 3 : 0)
        - (ASIDE.matcher(lower).find() ? 3 : 0);
  }
}
