package broadsheet.extract.body;

import broadsheet.extract.body.Phrases.Kind;
import broadsheet.extract.text.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What never is the story's own text, however likely it looks. Each rule was held against the
/// gold: it stays only if it nearly always takes away what people left out.
final class Boilerplate {

  /// Characters; an agency's rights paragraph names its lawyers' whole list.
  private static final int LONGEST_RIGHTS = 800;

  /// Passages before and behind a link; the story is not as thin anywhere.
  private static final int NEAR = 4;

  /// "© 2024", "Copyright 1995-2024".
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\P{L}{0,6}(?:19|20)\\d\\d", Pattern.CASE_INSENSITIVE);

  /// One of these in the class of an element says that only screen readers get to know it.
  private static final Lexicon SPOKEN =
      new Lexicon(List.of("visually-hidden", "visuallyhidden", "sr-only", "screen-reader"));

  private static final int COMMENT = ClassWords.groups().indexOf("comment");
  private static final int BIO = ClassWords.groups().indexOf("bio");
  private static final int LETTER = ClassWords.groups().indexOf("letter");
  private static final List<String> TAGS = BoxFacts.tags();
  private static final int FOOTER = TAGS.indexOf("footer");
  private static final int NAV = TAGS.indexOf("nav");
  private static final int QUOTE = TAGS.indexOf("blockquote");

  /// @param name what it takes away, for explaining
  record Rule(String name, BiPredicate<PageView, Passage> takes) {}

  private static final Rule[] RULES = {
    new Rule("the headline again", PageHead::isHeadline),
    new Rule("the page's head, line by line", StackedHead::is),
    new Rule("a byline or date at the head", PageHead::isBylineOrDate),
    new Rule("the byline again", PageHead::isByline),
    new Rule("a dateline on a line of its own", PageHead::isDateline),
    new Rule("a link to another story", Boilerplate::isReadMore),
    new Rule("an advertisement's label", Boilerplate::isAdvert),
    new Rule("a rights line at the foot", Boilerplate::isRights),
    new Rule("a newsletter box", Boilerplate::isLetter),
    new Rule("a label for screen readers", Boilerplate::isSpoken)
  };

  /// Rules about the place alone; what stands there is not even judged.
  private static final Rule[] PLACES = {
    new Rule("a reader's comment", (page, passage) -> level(page, passage, COMMENT) < 2),
    new Rule("a writer's portrait", (page, passage) -> level(page, passage, BIO) < 2),
    new Rule("the page's foot", (page, passage) -> tag(page, passage, FOOTER, QUOTE)),
    new Rule("navigation", (page, passage) -> tag(page, passage, NAV, -1)),
    new Rule("a link among links", Boilerplate::isAmongLinks)
  };

  private Boilerplate() {}

  /// True for what stands where no story does: in comments, portraits, menus, the foot.
  static boolean isElsewhere(PageView page, Passage passage) {
    return takes(PLACES, page, passage);
  }

  /// True for what any rule names.
  static boolean takes(PageView page, Passage passage) {
    return isElsewhere(page, passage) || takes(RULES, page, passage);
  }

  private static boolean takes(Rule[] rules, PageView page, Passage passage) {
    for (Rule rule : rules) {
      if (rule.takes().test(page, passage)) {
        return true;
      }
    }
    return false;
  }

  /// Takes away from `kept` what any rule names.
  static void remove(PageView page, BitSet kept) {
    for (int n = kept.nextSetBit(0); n >= 0; n = kept.nextSetBit(n + 1)) {
      if (takes(page, page.layout.passages().get(n))) {
        kept.clear(n);
      }
    }
  }

  /// @return the name of the first rule that takes `passage` away
  static Optional<String> ruleFor(PageView page, Passage passage) {
    return Stream.of(PLACES, RULES)
        .flatMap(Stream::of)
        .filter(rule -> rule.takes().test(page, passage))
        .map(Rule::name)
        .findFirst();
  }

  /// No prose stands near: a menu, whatever it is called.
  private static boolean isAmongLinks(PageView page, Passage passage) {
    Measure measure = page.measures.get(passage.number());
    int from = Math.max(0, passage.number() - NEAR);
    int end = Math.min(page.measures.size(), passage.number() + NEAR + 1);
    return measure.linkChars() * 10 >= measure.chars() * 9
        && page.sums.prose(end) == page.sums.prose(from);
  }

  /// "Read more: …", and "Related Links" over its link.
  private static boolean isReadMore(PageView page, Passage passage) {
    Measure measure = page.measures.get(passage.number());
    if (!starts(measure, Kind.MORE) || measure.chars() >= 250) {
      return false;
    }
    int colon = passage.text().indexOf(':');
    int line = passage.text().indexOf('\n');
    int label = colon < 0 ? line : line < 0 ? colon : Math.min(colon, line);
    return label >= 0 && label < 30 && measure.linkChars() * 3 > measure.chars();
  }

  private static boolean isAdvert(PageView page, Passage passage) {
    Measure measure = page.measures.get(passage.number());
    return starts(measure, Kind.ADVERT) && measure.words() < 4;
  }

  private static boolean isRights(PageView page, Passage passage) {
    Measure measure = page.measures.get(passage.number());
    boolean named = (measure.phrases() & Kind.RIGHTS.bit()) != 0;
    boolean opens = starts(measure, Kind.RIGHTS) && measure.prose() == 0;
    return named
        && passage.number() >= page.lastProse
        && measure.chars() < LONGEST_RIGHTS
        && (opens || CLAIM.matcher(passage.text()).find());
  }

  /// What asks for a reader's address, and the heading over it, which may say anything.
  private static boolean isLetter(PageView page, Passage passage) {
    int next = passage.number() + 1;
    return asksForAddress(page, passage)
        || (page.isHeading[passage.number()]
            && level(page, passage, LETTER) < 2
            && next < page.layout.passages().size()
            && asksForAddress(page, page.layout.passages().get(next)));
  }

  private static boolean asksForAddress(PageView page, Passage passage) {
    Measure measure = page.measures.get(passage.number());
    return level(page, passage, LETTER) < 2
        && (measure.phrases() & Kind.LETTER.bit()) != 0
        && measure.chars() < 250;
  }

  /// Set for ears only: "Article content", "External link".
  private static boolean isSpoken(PageView page, Passage passage) {
    return page.measures.get(passage.number()).prose() == 0
        && SPOKEN.anyIn(passage.box().element().attr("class"));
  }

  private static boolean starts(Measure measure, Kind kind) {
    return (measure.lead() & kind.bit()) != 0;
  }

  private static int level(PageView page, Passage passage, int group) {
    return page.boxes.groupLevel(passage.box(), group);
  }

  private static boolean tag(PageView page, Passage passage, int tag, int unless) {
    boolean saved = unless >= 0 && page.boxes.tagLevel(passage.box(), unless) < BoxFacts.FAR;
    return !saved && page.boxes.tagLevel(passage.box(), tag) < BoxFacts.FAR;
  }
}
