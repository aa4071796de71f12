package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library that `--sample` opens.
class SampleLibraryTest {

  @TempDir private Path folder;

  @Test
  void followsTheSixSitesOfTheSampleEdition() throws Exception {
    try (OpenLibrary open = OpenLibrary.in(folder, true)) {
      open.updater();
      assertThat(open.library().sources()).hasSize(6);
    }
  }

  @Test
  void followsNoSiteTwiceWhenASecondWindowServesThemElsewhere() throws Exception {
    URI harbour = URI.create("http://127.0.0.1:27301/feed.xml");
    try (OpenLibrary open = OpenLibrary.in(folder, true)) {
      open.library()
          .add(new NewSource("Harbour Wire", harbour, harbour, SourceKind.FEED, null, "en"));
      open.updater();
      assertThat(open.library().sources()).extracting(Source::url).isEqualTo(List.of(harbour));
    }
  }
}
