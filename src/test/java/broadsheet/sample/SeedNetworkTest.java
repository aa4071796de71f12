package broadsheet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.ArticlePage;
import broadsheet.extract.ArticleResult.Cut;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.BodyText;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page of the network, in each of its templates, is cut to what its writers wrote.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedNetworkTest {

  private static final Pattern DATE = Pattern.compile("\\{[a-z]+(?:[+-]\\d+)?}");

  private final Newsroom newsroom = Newsroom.open();
  @AutoClose private final SampleEdition edition = Visitor.edition();

  private Stream<Named<SampleArticle>> printed() {
    return newsroom.articles().values().stream()
        .filter(article -> !article.withdrawn())
        .map(article -> Named.of(article.slug(), article));
  }

  private Stream<Named<SampleArticle>> classic() {
    return printed().filter(article -> article.getPayload().template() != Template.MODERN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("printed")
  void allParagraphsAreReadAndNothingElse(SampleArticle written) throws IOException {
    Article read = cut(written);
    assertThat(read.about().title()).isEqualTo(Html.plain(written.title()));
    assertThat(
            read.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(SeedNetworkTest::text))
        .zipSatisfy(paragraphs(written), (text, form) -> assertThat(text).matches(form));
    assertThat(kinds(read, Block.Heading.class)).isEqualTo(kinds(written, Part.Heading.class));
    assertThat(kinds(read, Block.Quote.class)).isEqualTo(kinds(written, Part.Quote.class));
    assertThat(kinds(read, Block.ListBlock.class)).isEqualTo(kinds(written, Part.Items.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classic")
  void placeAgencyAndDateAreThoseOfTheDateline(SampleArticle written) throws IOException {
    Dateline dateline = cut(written).about().dateline();
    assertThat(written.place()).startsWith(requireNonNull(dateline.place()));
    assertThat(dateline.agency()).isEqualTo(written.site().agency());
    LocalDate day = requireNonNull(dateline.date());
    Instant filed = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    assertThat(page(written).select("span.BHS").text()).isEqualTo(Dates.dateline(written, filed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("printed")
  void allGroupsAreReadInTheirOrder(SampleArticle written) throws IOException {
    assertThat(cut(written).sidebars())
        .zipSatisfy(
            page(written).select(EditionContentTest.GROUPS),
            (group, box) -> {
              assertThat(box.text()).startsWith(group.title());
              assertThat(group.headlines())
                  .extracting(Headline::title)
                  .isEqualTo(box.select("a").eachText());
            });
  }

  private static List<String> paragraphs(SampleArticle written) {
    Stream<String> body =
        written.body().stream()
            .filter(Part.Paragraph.class::isInstance)
            .map(part -> ((Part.Paragraph) part).text());
    return Stream.concat(Stream.ofNullable(written.standfirst()), body)
        .map(SeedNetworkTest::form)
        .toList();
  }

  /// A text whose dates are filled in when it is printed.
  private static String form(String text) {
    StringBuilder form = new StringBuilder();
    for (String piece : DATE.split(Html.plain(text).strip(), -1)) {
      form.append(form.isEmpty() ? "" : ".{1,30}").append(Pattern.quote(piece));
    }
    return form.toString();
  }

  private static String text(Block block) {
    return BodyText.of(List.of(block)).strip();
  }

  private static long kinds(Article read, Class<? extends Block> kind) {
    return read.body().stream().filter(kind::isInstance).count();
  }

  private static long kinds(SampleArticle written, Class<? extends Part> kind) {
    return written.body().stream().filter(kind::isInstance).count();
  }

  private Article cut(SampleArticle written) throws IOException {
    URI url = edition.article(written.slug());
    try (InputStream page = Visitor.ask(url).getInputStream()) {
      return ((Cut) ArticlePage.cut(page.readAllBytes(), "text/html", url)).article();
    }
  }

  private Document page(SampleArticle written) throws IOException {
    URI url = edition.article(written.slug());
    Charset charset = written.template() == Template.MODERN ? UTF_8 : written.site().charset();
    return Jsoup.parse(Visitor.read(url, charset), url.toString());
  }
}
