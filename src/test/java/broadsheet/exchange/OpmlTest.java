package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.exchange.OpmlResult.NotOpml;
import broadsheet.exchange.OpmlResult.Read;
import broadsheet.news.Health;
import broadsheet.news.NewSource;
import broadsheet.news.Rhythm;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {

  private static List<NewSource> read(String opml) {
    return ((Read) Opml.read(opml.getBytes(StandardCharsets.UTF_8))).sources();
  }

  @Test
  void foldersTitlesAndAddressesAreRead() {
    assertThat(
            read(
                """
                <opml version="1.1"><body>
                <outline text="Sea"><outline type="rss" title="Harbour &amp; Wire" text="x"
                  xmlUrl="https://harbour.example/feed" htmlUrl="https://harbour.example/"/></outline>
                <outline text="Orbit" xmlurl=" http://orbit.example/rss " type="RSS"/>
                <outline text="Again" xmlUrl="https://harbour.example/feed"/>
                </body></opml>
                """))
        .extracting(NewSource::title, each -> each.url().toString(), NewSource::folder)
        .containsExactly(
            tuple("Harbour & Wire", "https://harbour.example/feed", "Sea"),
            tuple("Orbit", "http://orbit.example/rss", null));
  }

  @Test
  void whatCannotBeFollowedIsCounted() {
    OpmlResult result =
        Opml.read(
            """
            <opml><body><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:x"/>
            <outline xmlUrl=""/><outline xmlUrl="https://orbit.example/rss"/></body></opml>
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(result)
        .isInstanceOfSatisfying(
            Read.class,
            read -> {
              assertThat(read.sources()).hasSize(1);
              assertThat(read.sources().getFirst().trusted()).isFalse();
              assertThat(read.skipped()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hello", "<html><body><p>Front page</p></body></html>", "{}"})
  void anythingElseIsNoList(String file) {
    assertThat(Opml.read(file.getBytes(StandardCharsets.UTF_8))).isInstanceOf(NotOpml.class);
  }

  @Test
  void aListInOldLettersIsRead() {
    String opml =
        "<?xml version='1.0' encoding='windows-1252'?><opml><body><outline text='Über See'"
            + " xmlUrl='https://see.example/'/></body></opml>";
    OpmlResult result = Opml.read(opml.getBytes(Charset.forName("windows-1252")));
    assertThat(((Read) result).sources().getFirst().title()).isEqualTo("Über See");
  }

  @Test
  void aTextIsReadAsItStandsWhateverEncodingItDeclares() {
    String opml =
        "<?xml version='1.0' encoding='windows-1252'?><opml><body><outline text='軌道'"
            + " xmlUrl='https://orbit.example/'/></body></opml>";
    assertThat(((Read) Opml.read(opml)).sources().getFirst().title()).isEqualTo("軌道");
  }

  @Test
  void foldersWithoutEndAndAListCutShortAreReadAsFarAsTheyGo() {
    String deep = "<outline text='x'>".repeat(100_000);
    assertThat(read("<opml><body><outline xmlUrl='https://orbit.example/rss'/>" + deep))
        .extracting(NewSource::title)
        .containsExactly("orbit.example");
  }

  @Test
  void aFileThatIsTooLargeOrMissingSaysSo(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.opml");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((15 << 20) + 1);
    }
    assertThat(Opml.read(large)).isEqualTo(new NotOpml("This file is larger than 15 MB."));
    assertThat(Opml.read(folder.resolve("none.opml")))
        .isEqualTo(new NotOpml("This file cannot be read."));
  }

  @Test
  void anExternalEntityIsNotFetchedAndLaughterIsNotMultiplied() {
    List<NewSource> sources =
        read(
            """
            <?xml version="1.0"?><!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">
            <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <opml><body><outline text="&x;&c;" xmlUrl="https://orbit.example/rss"/></body></opml>
            """);
    assertThat(sources.getFirst().title()).isEqualTo("&x;&c;");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Source> followed =
        List.of(
            source(1, "Harbour <Wire> & \"Sons\"", "https://harbour.example/feed?a=1&b=2", "Sea"),
            source(2, "軌道", "https://orbit.example/", null));
    String written = Opml.write(followed);
    assertThat(read(written))
        .extracting(NewSource::title, NewSource::url, NewSource::site, NewSource::folder)
        .containsExactlyInAnyOrderElementsOf(
            followed.stream()
                .map(one -> tuple(one.title(), one.url(), one.site(), one.folder()))
                .toList());
    assertThat(written).contains("xmlUrl=");
  }

  private static Source source(long id, String title, String url, @Nullable String folder) {
    return new Source(
        new SourceId(id),
        title,
        URI.create(url),
        URI.create(url).resolve("/"),
        SourceKind.FEED,
        folder,
        "en",
        false,
        SourceSettings.USUAL,
        Rhythm.UNKNOWN,
        Health.UNTRIED);
  }
}
