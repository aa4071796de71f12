package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The dates that a page prints, marked up or not.
final class VisibleDates {

  private static final int LONGEST_LINE = 150;
  private static final int SHORT_LINE = 80;
  private static final int REACH = 60;
  private static final int OPENING = 50;

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "date|time|publish|posted|meta|byline|dateline|created|fecha|datum|stand\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile("modif|updat|aktualis|changed|mis-a-jour|actualiz", Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          WordList.phrases("published.txt").stream()
              .flatMap(List::stream)
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?:", ")")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PageElements elements;
  private final Surroundings surroundings;
  private final boolean monthFirst;

  VisibleDates(Clues clues, boolean monthFirst) {
    this.elements = clues.elements();
    this.surroundings = clues.surroundings();
    this.monthFirst = monthFirst;
  }

  /// Microdata and RDFa: `itemprop=datePublished`.
  @Nullable Moment marked(String property) {
    Moment foreign = null;
    for (Element element : elements.properties()) {
      if (!PageElements.has(element, property)) {
        continue;
      }
      Moment moment = of(element);
      if (moment != null && !surroundings.foreign(element)) {
        return moment;
      }
      foreign = foreign == null ? moment : foreign;
    }
    return foreign;
  }

  /// The first date printed beside the headline, or where pages print theirs.
  @Nullable Moment nearHeadline() {
    Moment changed = null;
    List<Element> times = new ArrayList<>(elements.tagged("time"));
    for (Element element : elements.all()) {
      if (element.hasAttr("title")
          && (element.hasClass("published") || element.hasClass("updated"))) {
        times.add(element); // hAtom
      }
    }
    for (Element element : times) {
      Moment moment = surroundings.foreign(element) ? null : of(element);
      if (moment != null && !CHANGED.matcher(names(element)).find()) {
        return moment;
      }
      changed = changed == null ? moment : changed;
    }
    Moment found = besideHeadline();
    found = found == null ? named() : found;
    found = found == null ? changed : found;
    found = found == null ? labelled() : found;
    found = found == null ? anywhere() : found;
    return found == null ? opening() : found;
  }

  /// Short lines just over the headline or soon after it.
  private @Nullable Moment besideHeadline() {
    for (Element element : surroundings.beforeHeadline()) {
      Moment moment = read(ShortText.of(element, SHORT_LINE));
      if (moment != null) {
        return moment;
      }
    }
    for (Element element : surroundings.behindHeadline(REACH)) {
      String line = element.ownText();
      Moment moment = line.length() > LONGEST_LINE ? null : read(line);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  /// Short lines in elements whose class or id speaks of a date.
  private @Nullable Moment named() {
    for (Element element : elements.all()) {
      boolean named = element.hasAttr("class") || element.hasAttr("id");
      if (named && DATE_NAME.matcher(names(element)).find()) {
        String text = ShortText.of(element, LONGEST_LINE);
        Moment moment = read(text);
        if (moment != null && !surroundings.foreign(element)) {
          return moment;
        }
      }
    }
    return null;
  }

  /// "Published: 3 May 2022", wherever it stands.
  private @Nullable Moment labelled() {
    for (Element element : elements.all()) {
      String line = element.ownText();
      boolean brief = line.length() > 7 && line.length() <= LONGEST_LINE;
      Matcher label = brief ? LABEL.matcher(line) : null;
      Moment moment = label != null && label.find() ? read(line.substring(label.end())) : null;
      if (moment != null && !surroundings.ofOthers(element)) {
        return moment;
      }
    }
    return null;
  }

  /// The day that a text opens with: "Press release of 25 January 2022 | The minister said".
  private @Nullable Moment opening() {
    for (Element element : surroundings.behindHeadline(REACH)) {
      String line = element.ownText();
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
    for (Element element : elements.all()) {
      String line = element.ownText();
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

  private static String names(Element element) {
    return element.className() + ' ' + element.id();
  }
}
