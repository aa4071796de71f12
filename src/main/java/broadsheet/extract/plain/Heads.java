package broadsheet.extract.plain;

import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.metadata.Names;
import broadsheet.extract.plain.Paragraphs.Paragraph;
import broadsheet.news.Dateline;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above the story: fields as in a mail or a masthead, headline, standfirst, writer,
/// day, dateline.
///
/// @param used how many paragraphs it takes
record Heads(
    @Nullable String title,
    @Nullable String standfirst,
    List<String> byline,
    Dateline dateline,
    @Nullable OffsetDateTime published,
    int used) {

  private static final WordLines BYLINE = WordLines.read("byline-words.txt");
  private static final int TITLE_WORDS = 30;
  private static final int NAMES_WORDS = 9;

  /// Lines between headline and story.
  private static final int LINES = 4;

  /// @param filed what the page's address says, if it says it
  static Heads read(List<Paragraph> paragraphs, @Nullable OffsetDateTime filed) {
    MailFields fields = MailFields.of(paragraphs);
    int at = fields.used();
    String title = fields.title();
    if (title == null) {
      at += Masthead.length(paragraphs.subList(at, paragraphs.size()));
      if (at < paragraphs.size() && isTitle(paragraphs.get(at).text())) {
        title = paragraphs.get(at++).text();
      }
    }
    OffsetDateTime sent = fields.date();
    OffsetDateTime published = sent == null ? filed : sent;
    String standfirst = null;
    List<String> byline = new ArrayList<>();
    Dateline dateline = Dateline.NONE;
    for (int lines = 0; lines < LINES && at < paragraphs.size(); lines++) {
      String text = paragraphs.get(at).text();
      int by = opensByline(text);
      var match = DatelineParser.match(text);
      if (by > 0 && byline.isEmpty()) {
        byline.addAll(Names.people(text.substring(by)));
      } else if (match.isPresent()) {
        dateline = match.get().dated(published == null ? null : published.toLocalDate());
        at += match.get().end() >= text.length() - 2 ? 1 : 0;
        break;
      } else if (lines == 0 && isStandfirst(paragraphs, at)) {
        standfirst = text;
      } else if (!text.equals(title) && !Lines.isDay(text)) {
        break;
      }
      at++;
    }
    return new Heads(
        title,
        standfirst,
        List.copyOf(byline),
        dateline,
        published == null ? midnight(dateline) : published,
        at);
  }

  /// Length of the word that opens a byline ("by"), 0 if the line is none.
  static int opensByline(String text) {
    return Lines.words(text) <= NAMES_WORDS ? BYLINE.opening(text) : 0;
  }

  private static boolean isTitle(String text) {
    return Lines.words(text) <= (text.contains(". ") ? TITLE_WORDS / 2 : TITLE_WORDS)
        && DatelineParser.match(text).isEmpty();
  }

  /// Between headline and byline stands no part of the story.
  private static boolean isStandfirst(List<Paragraph> paragraphs, int at) {
    String next = at + 1 < paragraphs.size() ? paragraphs.get(at + 1).text() : "";
    return Lines.isSentence(paragraphs.get(at).text())
        && opensByline(next) > 0
        && !Lines.isSentence(next);
  }

  private static @Nullable OffsetDateTime midnight(Dateline dateline) {
    return dateline.date() == null
        ? null
        : OffsetDateTime.of(dateline.date(), LocalTime.MIDNIGHT, ZoneOffset.UTC);
  }
}
