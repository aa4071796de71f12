package broadsheet.extract.plain;

import broadsheet.extract.plain.Paragraphs.Paragraph;
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
/// @param used how many paragraphs they take
record MailFields(Map<String, String> fields, int used) {

  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z-]{1,18}): +(\\S.*)");

  /// A single field is taken for text.
  static MailFields of(List<Paragraph> paragraphs) {
    Map<String, String> fields = new HashMap<>();
    int at = 0;
    for (; at < paragraphs.size(); at++) {
      Matcher field = FIELD.matcher(paragraphs.get(at).text());
      if (!field.matches() || (at > 0 && paragraphs.get(at).blankBefore())) {
        break;
      }
      fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
    }
    return at < 2 ? new MailFields(Map.of(), 0) : new MailFields(Map.copyOf(fields), at);
  }

  @Nullable String title() {
    return fields.getOrDefault("subject", fields.getOrDefault("title", fields.get("headline")));
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
