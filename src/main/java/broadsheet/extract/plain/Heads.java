package broadsheet.extract.plain;

import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.plain.Paragraphs.Paragraph;
import broadsheet.news.Dateline;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands above the story: fields as in a mail, headline, writer, dateline.
///
/// @param used how many paragraphs it takes
record Heads(
    @Nullable String title,
    List<String> byline,
    Dateline dateline,
    @Nullable OffsetDateTime published,
    int used) {

  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z-]{1,18}): +(\\S.*)");
  private static final WordLines BYLINE = WordLines.read("byline-words.txt");
  private static final Pattern AND =
      Pattern.compile("\\s*,\\s*|\\s+(?:and|und|et|y|e|en|и|i|ve)\\s+");
  private static final int TITLE_WORDS = 30;
  private static final int NAMES_WORDS = 9;

  static Heads read(List<Paragraph> paragraphs) {
    Map<String, String> fields = new HashMap<>();
    int at = fields(paragraphs, fields);
    String title =
        fields.getOrDefault("subject", fields.getOrDefault("title", fields.get("headline")));
    if (title == null && at < paragraphs.size() && isTitle(paragraphs.get(at).text())) {
      title = paragraphs.get(at++).text();
    }
    List<String> byline = new ArrayList<>();
    Dateline dateline = Dateline.NONE;
    for (int lines = 0; lines < 3 && at < paragraphs.size(); lines++) {
      String text = paragraphs.get(at).text();
      int by = words(text) <= NAMES_WORDS ? BYLINE.opening(text) : 0;
      var match = DatelineParser.match(text);
      if (by > 0 && byline.isEmpty()) {
        byline.addAll(names(text.substring(by)));
        at++;
      } else if (text.equals(title)) {
        at++;
      } else if (match.isPresent()) {
        dateline = match.get().dateline();
        at += match.get().end() >= text.length() - 2 ? 1 : 0;
        break;
      }
    }
    return new Heads(title, List.copyOf(byline), dateline, date(fields.get("date")), at);
  }

  /// Reads fields at the very top; a single one is taken for text.
  private static int fields(List<Paragraph> paragraphs, Map<String, String> fields) {
    int at = 0;
    for (; at < paragraphs.size(); at++) {
      Matcher field = FIELD.matcher(paragraphs.get(at).text());
      if (!field.matches() || (at > 0 && paragraphs.get(at).blankBefore())) {
        break;
      }
      fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
    }
    if (at < 2) {
      fields.clear();
      return 0;
    }
    return at;
  }

  private static boolean isTitle(String text) {
    return words(text) <= (text.contains(". ") ? TITLE_WORDS / 2 : TITLE_WORDS)
        && DatelineParser.match(text).isEmpty();
  }

  /// People only: "Staff Writers" is nobody.
  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : AND.split(text.strip(), -1)) {
      if (!name.isBlank() && !name.toLowerCase(Locale.ROOT).contains("staff")) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable OffsetDateTime date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    OffsetDateTime mail = date(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    return mail == null ? date(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME) : mail;
  }

  private static @Nullable OffsetDateTime date(String text, DateTimeFormatter format) {
    try {
      return OffsetDateTime.parse(text, format);
    } catch (DateTimeException other) {
      return null;
    }
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}
