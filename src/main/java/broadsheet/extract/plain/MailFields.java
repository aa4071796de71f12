package broadsheet.extract.plain;

import broadsheet.extract.plain.Paragraphs.Paragraph;
import broadsheet.extract.text.Resource;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fields at the very top of a text, as in a mail: "Subject: …", "Date: …".
///
/// @param fields what is known of them, by what it tells
/// @param used how many paragraphs they take
record MailFields(Map<String, String> fields, int used) {

  private static final Pattern FIELD =
      Pattern.compile("([\\p{Lu}\\p{Lo}][\\p{L}\\p{M} -]{1,18}?) ?(?:: +|：\\s*)(\\S.*)");

  private static final Pattern BAR = Pattern.compile(" \\| ");

  /// What a field tells, by its name in small letters.
  private static final Map<String, String> MEANINGS = meanings();

  /// A single field is taken for text, and so are lines of which none is a field known: "Ann: No."
  static MailFields of(List<Paragraph> paragraphs) {
    Map<String, String> fields = new HashMap<>();
    int at = 0;
    for (; at < paragraphs.size(); at++) {
      Matcher field = FIELD.matcher(paragraphs.get(at).text());
      if (!field.matches() || (at > 0 && paragraphs.get(at).blankBefore())) {
        break;
      }
      String meaning = MEANINGS.get(field.group(1).toLowerCase(Locale.ROOT));
      if (meaning != null) {
        fields.putIfAbsent(meaning, field.group(2));
      }
    }
    return at < 2 || fields.isEmpty()
        ? new MailFields(Map.of(), 0)
        : new MailFields(Map.copyOf(fields), at);
  }

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    for (String line : Resource.lines(MailFields.class, "mail-fields.txt")) {
      String[] parts = line.split(" ", 3); // language, meaning, names
      for (String name : BAR.split(parts[2], -1)) {
        meanings.put(name, parts[1]);
      }
    }
    return Map.copyOf(meanings);
  }

  @Nullable String title() {
    return fields.get("subject");
  }

  @Nullable OffsetDateTime date() {
    String text = fields.get("date");
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
}
