package broadsheet.extract.metadata;

import broadsheet.news.Dateline;
import broadsheet.news.Metadata;
import broadsheet.news.Picture;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a page says about its article, each part with what told it.
///
/// @param forSubscribers whether it declares that only subscribers may read it all
public record Account(
    Told<String> title,
    @Nullable Told<String> standfirst,
    @Nullable Told<List<String>> byline,
    @Nullable Told<Dateline> dateline,
    @Nullable Told<OffsetDateTime> published,
    @Nullable Told<OffsetDateTime> modified,
    @Nullable Told<String> section,
    Told<List<String>> tags,
    @Nullable Told<String> language,
    @Nullable Told<String> siteName,
    @Nullable Told<URI> canonicalUrl,
    @Nullable Told<Picture> leadImage,
    @Nullable Told<String> rights,
    boolean forSubscribers) {

  public Metadata about() {
    return new Metadata(
        title.value(),
        Told.valueOf(standfirst),
        byline == null ? List.of() : byline.value(),
        dateline == null ? Dateline.NONE : dateline.value(),
        Told.valueOf(published),
        Told.valueOf(modified),
        Told.valueOf(section),
        tags.value(),
        Told.valueOf(language),
        Told.valueOf(siteName),
        Told.valueOf(canonicalUrl),
        Told.valueOf(leadImage),
        Told.valueOf(rights));
  }

  /// What the cut of the body goes by.
  public PageFacts facts() {
    return new PageFacts(about(), forSubscribers);
  }

  /// One entry a part: "headline: Ferry back", and on a line below it what told it.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("headline", title, text -> text));
    lines.add(line("standfirst", standfirst, text -> text));
    lines.add(line("byline", byline, names -> String.join(", ", names)));
    lines.add(line("dateline", dateline, Account::printed));
    lines.add(line("date", published, OffsetDateTime::toString));
    lines.add(line("changed", modified, OffsetDateTime::toString));
    lines.add(line("section", section, text -> text));
    lines.add(line("tags", tags, words -> String.join(", ", words)));
    lines.add(line("language", language, text -> text));
    lines.add(line("site", siteName, text -> text));
    lines.add(line("canonical address", canonicalUrl, URI::toString));
    lines.add(line("lead image", leadImage, picture -> picture.url().toString()));
    lines.add(line("rights", rights, text -> text));
    return lines;
  }

  private static <T> String line(String part, @Nullable Told<T> told, Function<T, String> text) {
    return told == null ? part + ": none" : told.line(part, text);
  }

  private static String printed(Dateline dateline) {
    List<String> parts = new ArrayList<>();
    for (Object part :
        new @Nullable Object[] {dateline.place(), dateline.agency(), dateline.date()}) {
      if (part != null) {
        parts.add(part.toString());
      }
    }
    return String.join(", ", parts);
  }
}
