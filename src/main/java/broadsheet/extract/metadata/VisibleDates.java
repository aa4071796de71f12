package broadsheet.extract.metadata;

import broadsheet.extract.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The dates that a page prints, marked up or not.
final class VisibleDates {

  private static final int LONGEST_LINE = 150;
  private static final int SHORT_LINE = 80;
  private static final int REACH = 60;
  private static final int OPENING = 50;

  private static final Lexicon LABELS =
      new Lexicon(List.copyOf(WordList.lowerCase(WordList.phrases("published.txt"))));

  private final PageElements elements;
  private final Surroundings surroundings;
  private final boolean monthFirst;

  VisibleDates(Clues clues, boolean monthFirst) {
    this.elements = clues.elements();
    this.surroundings = clues.surroundings();
    this.monthFirst = monthFirst;
  }

  /// Microdata and RDFa: `itemprop=datePublished`.
  @Nullable Told<Moment> marked(String property) {
    Told<Moment> foreign = null;
    for (Element element : elements.properties()) {
      if (!Microdata.names(element, property)) {
        continue;
      }
      Told<Moment> moment = Told.of(of(element), "an element marked as " + property);
      if (moment != null && !surroundings.foreign(element)) {
        return moment;
      }
      foreign = foreign == null ? moment : foreign;
    }
    return foreign;
  }

  /// The first date printed beside the headline, or where pages print theirs.
  @Nullable Told<Moment> nearHeadline() {
    Told<Moment> changed = null;
    List<Element> times = new ArrayList<>(elements.tagged("time"));
    for (Element element : elements.marked().dated()) {
      if (element.hasAttr("title")
          && (element.hasClass("published") || element.hasClass("updated"))) {
        times.add(element); // hAtom
      }
    }
    for (Element element : times) {
      Moment own = surroundings.foreign(element) ? null : of(element);
      Told<Moment> moment = Told.of(own, "an element for times");
      if (moment != null && !elements.is(element, ClassMark.CHANGED)) {
        return moment;
      }
      changed = changed == null ? moment : changed;
    }
    Told<Moment> found = Told.of(besideHeadline(), "printed beside the headline");
    found = found == null ? Told.of(named(), "a class that speaks of a date") : found;
    found = found == null ? changed : found;
    found = found == null ? Told.of(labelled(), "a line labelled as published") : found;
    found = found == null ? Told.of(anywhere(), "a short line of the page") : found;
    return found == null ? Told.of(opening(), "the text's first words") : found;
  }

  /// Short lines just over the headline or soon after it.
  private @Nullable Moment besideHeadline() {
    for (Element element : surroundings.beforeHeadline()) {
      Moment moment = read(ShortText.of(element, SHORT_LINE));
      if (moment != null) {
        return moment;
      }
    }
    for (Printed near : surroundings.behindHeadline(REACH)) {
      String line = ownLine(near.element());
      Moment moment = line.length() > LONGEST_LINE ? null : read(line);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  /// Short lines in elements whose class or id speaks of a date.
  private @Nullable Moment named() {
    for (Element element : elements.marked().dated()) {
      Moment moment = read(ShortText.of(element, LONGEST_LINE));
      if (moment != null && !surroundings.foreign(element)) {
        return moment;
      }
    }
    return null;
  }

  /// "Published: 3 May 2022", wherever it stands.
  private @Nullable Moment labelled() {
    for (Element element : elements.withFigures()) {
      String line = ownLine(element);
      boolean brief = line.length() > 7 && line.length() <= LONGEST_LINE;
      int label = brief ? behindLabel(line) : 0;
      Moment moment = label > 0 ? read(line.substring(label)) : null;
      if (moment != null && !surroundings.ofOthers(element)) {
        return moment;
      }
    }
    return null;
  }

  /// @return where the first label ends, or 0
  private static int behindLabel(String line) {
    int[] first = {line.length(), 0};
    LABELS.scan(
        line,
        start -> start <= first[0],
        (_, start, end) -> {
          first[0] = start;
          first[1] = end;
        });
    return first[1];
  }

  /// The day that a text opens with: "Press release of 25 January 2022 | The minister said".
  private @Nullable Moment opening() {
    for (Printed near : surroundings.behindHeadline(REACH)) {
      String line = ownLine(near.element());
      Moment moment = read(line.substring(0, Math.min(line.length(), OPENING)));
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  /// The first short line of the page that has a date: the article's own before what is beside
  /// it, and that before what stands in its foot or margin.
  private @Nullable Moment anywhere() {
    Moment beside = null;
    Moment margin = null;
    for (Element element : elements.withFigures()) {
      String line = ownLine(element);
      boolean brief = line.length() > 7 && line.length() <= SHORT_LINE;
      Moment moment = brief ? read(line) : null;
      if (moment != null && !surroundings.foreign(element)) {
        return moment;
      }
      if (moment != null && !surroundings.ofOthers(element)) {
        margin = margin == null ? moment : margin;
        beside = beside == null && !surroundings.besides(element) ? moment : beside;
      }
    }
    return beside == null ? margin : beside;
  }

  private @Nullable Moment of(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Moment moment = read(element.attr(attribute));
      if (moment != null) {
        return moment;
      }
    }
    return read(ShortText.of(element, LONGEST_LINE));
  }

  private @Nullable Moment read(String written) {
    Moment moment = written.isBlank() ? null : Moment.read(written, monthFirst);
    return moment != null && moment.plausible() ? moment : null;
  }

  /// What an element prints outside its children, which part it: "May 3, 2022" and "5 min read".
  private static String ownLine(Element element) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < element.childNodeSize(); i++) {
      line.append(element.childNode(i) instanceof TextNode text ? text.getWholeText() : " ");
    }
    return PlainText.of(line.toString());
  }
}
