package broadsheet.extract.plain;

import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.metadata.Names;
import broadsheet.extract.metadata.Told;
import broadsheet.extract.plain.Paragraphs.Paragraph;
import broadsheet.news.Dateline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above the story: fields as in a mail or a masthead, headline, standfirst, writer,
/// day, dateline.
///
/// @param used how many paragraphs it takes
record Heads(
    @Nullable Told<String> title,
    @Nullable Told<String> standfirst,
    @Nullable Told<List<String>> byline,
    @Nullable Told<Dateline> dateline,
    @Nullable Told<OffsetDateTime> published,
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
    Told<String> title = Told.of(fields.title(), "a field over the text");
    if (title == null) {
      int masthead = Masthead.length(paragraphs.subList(at, paragraphs.size()));
      at += masthead;
      if (at < paragraphs.size() && isTitle(paragraphs.get(at).text())) {
        String line = masthead == 0 ? "the first line" : "the first line under the masthead";
        title = new Told<>(paragraphs.get(at++).text(), line);
      }
    }
    Told<OffsetDateTime> sent = Told.of(fields.date(), "a field over the text");
    Told<OffsetDateTime> published = sent == null ? Told.of(filed, "the address") : sent;
    Told<String> standfirst = null;
    Told<List<String>> byline = null;
    Told<Dateline> dateline = null;
    for (int lines = 0; lines < LINES && at < paragraphs.size(); lines++) {
      String text = paragraphs.get(at).text();
      int by = opensByline(text);
      var match = DatelineParser.match(text);
      if (by > 0 && byline == null) {
        List<String> people = Names.people(text.substring(by));
        byline = people.isEmpty() ? null : new Told<>(people, "a line that opens with \"by\"");
      } else if (match.isPresent()) {
        LocalDate day = published == null ? null : published.value().toLocalDate();
        dateline = new Told<>(match.get().dated(day), "printed at the story's head");
        at += match.get().end() >= text.length() - 2 ? 1 : 0;
        break;
      } else if (lines == 0 && isStandfirst(paragraphs, at)) {
        standfirst = new Told<>(text, "a sentence over the byline");
      } else if (!isTitleAgain(text, title) && !Lines.isDay(text)) {
        break;
      }
      at++;
    }
    Told<OffsetDateTime> day = published == null ? midnight(dateline) : published;
    return new Heads(title, standfirst, byline, dateline, day, at);
  }

  private static boolean isTitleAgain(String text, @Nullable Told<String> title) {
    return title != null && text.equals(title.value());
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

  private static @Nullable Told<OffsetDateTime> midnight(@Nullable Told<Dateline> dateline) {
    LocalDate day = dateline == null ? null : dateline.value().date();
    return day == null
        ? null
        : new Told<>(OffsetDateTime.of(day, LocalTime.MIDNIGHT, ZoneOffset.UTC), "the dateline");
  }
}
