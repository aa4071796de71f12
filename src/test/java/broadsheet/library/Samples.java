package broadsheet.library;

import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Mark;
import broadsheet.news.Metadata;
import broadsheet.news.NewSource;
import broadsheet.news.Picture;
import broadsheet.news.Sidebar;
import broadsheet.news.SourceKind;
import broadsheet.news.Span;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// News of places that do not exist.
final class Samples {

  static final URI PICTURE = URI.create("https://harbour.example/pictures/pier.jpg");

  private Samples() {}

  static NewSource source(String title, String url) {
    return new NewSource(title, URI.create(url), null, SourceKind.FEED, null, null);
  }

  static NewSource source(String title, String url, String folder) {
    return source(title, url).in(folder);
  }

  static Headline headline(String slug) {
    return Headline.of("On " + slug, URI.create("https://harbour.example/news/" + slug));
  }

  static Headline headline(String slug, Instant published) {
    return new Headline(
        "On " + slug,
        URI.create("https://harbour.example/news/" + slug),
        null,
        null,
        Dateline.NONE,
        published,
        null,
        null,
        null);
  }

  static Sidebar sidebar(String title, String... slugs) {
    return new Sidebar(title, Arrays.stream(slugs).map(Samples::headline).toList());
  }

  /// An article that says nothing but its text.
  static Article article(String slug, String text, Sidebar... sidebars) {
    return new Article(
        headline(slug).url(),
        Metadata.titled("On " + slug),
        Access.WHOLE,
        List.of(Block.Paragraph.of(text)),
        List.of(sidebars));
  }

  /// An article with everything that an article can have.
  static Article fullArticle() {
    Picture pier = new Picture(PICTURE, 640, 480, "A pier in fog");
    Metadata about =
        new Metadata(
            "The pier opens again",
            "After nine years boats land at Harbour",
            List.of("Ada Quill", "Bo Ferry"),
            new Dateline("Harbour", "HW", LocalDate.of(2026, 2, 28)),
            OffsetDateTime.parse("2026-02-28T09:30:00+09:00"),
            OffsetDateTime.parse("2026-02-28T10:00+09:00"),
            "Coast",
            List.of("boats", "piers"),
            "en-GB",
            "Harbour Wire",
            URI.create("https://harbour.example/news/pier"),
            pier,
            "© Harbour Wire");
    return new Article(
        URI.create("https://harbour.example/news/pier?page=all"),
        about,
        Access.TRUNCATED,
        everyBlock(pier),
        List.of(sidebar("More from the coast", "gulls", "tides"), sidebar("Latest", "rain")));
  }

  static List<Block> everyBlock(Picture picture) {
    List<Span> spans =
        List.of(
            Span.of("Boats "),
            new Span(
                "land",
                Set.of(Mark.STRONG, Mark.EMPHASIS),
                URI.create("https://harbour.example/land")));
    return List.of(
        new Block.Paragraph(spans),
        new Block.Heading(2, spans),
        new Block.Quote(List.of(Block.Paragraph.of("At last."), new Block.Rule())),
        new Block.ListBlock(
            true, List.of(List.of(Block.Paragraph.of("one")), List.of(new Block.Code("two\n")))),
        new Block.Figure(picture, spans, "Bo Ferry"),
        new Block.Figure(Picture.at(URI.create("https://harbour.example/2.png")), List.of(), null),
        new Block.Table(
            List.of(
                List.of(new Block.Cell(true, spans), new Block.Cell(false, List.of())), List.of())),
        new Block.Code("10 GOTO 10"),
        new Block.Rule(),
        new Block.Embed(URI.create("https://video.example/1"), "A film"));
  }

  static BroughtImage image(URI url, String content) {
    return new BroughtImage(url, content.getBytes(StandardCharsets.UTF_8), "image/jpeg");
  }
}
