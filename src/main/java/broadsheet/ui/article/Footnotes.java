package broadsheet.ui.article;

import broadsheet.news.Mark;
import broadsheet.ui.article.LinkTarget.Within;
import broadsheet.ui.article.PageParagraph.Run;
import broadsheet.ui.kit.Excerpt;
import broadsheet.ui.kit.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jfx.incubator.scene.control.richtext.TextPos;

/// The footnotes of an article. A raised figure in its text leads to the note that begins with the
/// same raised figure or, if every item of the last numbered list is referred to, to that item; a
/// sign at the end of the note leads back. Pages link the two as well, but no article is kept with
/// the places inside its page.
final class Footnotes {

  private static final Pattern RAISED = Pattern.compile("\\s*\\[?(\\p{Nd}{1,3}|[*†‡§]+)]?\\s*");
  private static final Pattern NUMBER = Pattern.compile("[\\s\u2007]*([0-9]{1,3})\\.");
  private static final String SUPERSCRIPT = TextComposer.style(Mark.SUPERSCRIPT);
  private static final String LINK = "text-link";
  private static final String BACK = "↩";
  private static final int LONGEST = 200;

  private final List<PageParagraph> paragraphs;
  private final LinkMap links;
  private final List<Reference> references = new ArrayList<>();

  /// A raised figure in the text.
  private record Reference(String figure, int paragraph, int run, TextPos from, TextPos to) {}

  private Footnotes(List<PageParagraph> paragraphs, LinkMap links) {
    this.paragraphs = paragraphs;
    this.links = links;
  }

  /// Links the figures and notes among these paragraphs.
  static void link(List<PageParagraph> paragraphs, LinkMap links) {
    new Footnotes(paragraphs, links).link();
  }

  private void link() {
    for (int i = 0; i < paragraphs.size(); i++) {
      refer(i);
    }
    notes().forEach(this::join);
  }

  private void refer(int paragraph) {
    int at = 0;
    List<Run> runs = words(paragraph).map(PageParagraph.Words::runs).orElse(List.of());
    for (int run = 0; run < runs.size(); run++) {
      int end = at + runs.get(run).text().length();
      Optional<String> figure = at == 0 ? Optional.empty() : raised(runs.get(run));
      if (figure.isPresent()) {
        TextPos from = TextPos.ofLeading(paragraph, at);
        TextPos to = TextPos.ofLeading(paragraph, end);
        references.add(new Reference(figure.get(), paragraph, run, from, to));
      }
      at = end;
    }
  }

  /// The paragraphs of the notes, by their figures.
  private Map<String, Integer> notes() {
    Map<String, Integer> raised = new HashMap<>();
    Map<String, Integer> listed = new LinkedHashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<PageParagraph.Words> words = words(i);
      int paragraph = i;
      words
          .filter(each -> !each.runs().isEmpty())
          .flatMap(each -> raised(each.runs().getFirst()))
          .ifPresent(figure -> raised.put(figure, paragraph));
      Optional<String> number = words.flatMap(Footnotes::number);
      if (number.filter("1"::equals).isPresent()) {
        listed.clear();
      }
      number.ifPresent(figure -> listed.put(figure, paragraph));
    }
    if (listed.keySet().stream().allMatch(this::isReferredTo)) {
      raised.putAll(listed);
    }
    return raised;
  }

  private boolean isReferredTo(String figure) {
    return references.stream().anyMatch(reference -> reference.figure().equals(figure));
  }

  private void join(String figure, int note) {
    List<Reference> before =
        references.stream()
            .filter(each -> each.figure().equals(figure) && each.paragraph() < note)
            .toList();
    Optional<PageParagraph.Words> words = words(note);
    if (before.isEmpty() || words.isEmpty()) {
      return;
    }
    String text = words.get().text();
    TextPos from = TextPos.ofLeading(note, text.length() + 1);
    TextPos to = TextPos.ofLeading(note, text.length() + 1 + BACK.length());
    Within down = new Within(from, to, Excerpt.words(text.strip(), LONGEST));
    for (Reference reference : before) {
      underline(reference);
      links.add(reference.from(), reference.to(), down);
    }
    Reference first = before.getFirst();
    String back = Words.of("footnote.back");
    paragraphs.set(
        note,
        words.get().with(new Run(" ", List.of("body")), new Run(BACK, List.of("body", LINK))));
    links.add(from, to, new Within(first.from(), first.to(), back));
  }

  private void underline(Reference reference) {
    words(reference.paragraph())
        .ifPresent(
            words -> paragraphs.set(reference.paragraph(), words.styled(reference.run(), LINK)));
  }

  private Optional<PageParagraph.Words> words(int paragraph) {
    return paragraphs.get(paragraph) instanceof PageParagraph.Words words
        ? Optional.of(words)
        : Optional.empty();
  }

  private static Optional<String> raised(Run run) {
    return run.styles().contains(SUPERSCRIPT) ? group(RAISED, run.text()) : Optional.empty();
  }

  /// Of an item of a numbered list.
  private static Optional<String> number(PageParagraph.Words words) {
    return Optional.ofNullable(words.bullet()).flatMap(bullet -> group(NUMBER, bullet));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.matches() ? Optional.of(plain(found.group(1))) : Optional.empty();
  }

  /// A page may number its notes in other digits than those of its list.
  private static String plain(String figure) {
    return figure
        .codePoints()
        .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
