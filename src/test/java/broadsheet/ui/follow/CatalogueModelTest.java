package broadsheet.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.update.CatalogueEntry;
import broadsheet.update.Region;
import broadsheet.update.Subject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueModelTest {

  private static final CatalogueEntry BODO =
      entry("Bodø Avis", "no", Region.EUROPE, "NO", true, Subject.WORLD, Subject.CLIMATE);
  private static final CatalogueEntry TIDE =
      entry("Tide Table", "ja", Region.ASIA, "JP", false, Subject.SCIENCE);
  private static final CatalogueEntry PRACA =
      entry("Praça Nova", "pt-BR", Region.LATIN_AMERICA, "BR", false, Subject.WORLD);

  @TempDir private Path folder;
  private DeskFixture desk;
  private CatalogueModel model;

  private static CatalogueEntry entry(
      String title, String language, Region region, String country, boolean usual, Subject... on) {
    URI site = URI.create("https://" + country.toLowerCase(java.util.Locale.ROOT) + ".example/");
    return new CatalogueEntry(
        title,
        site.resolve("feed"),
        site,
        SourceKind.FEED,
        language,
        region,
        country,
        List.of(on),
        usual);
  }

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    model = model();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private CatalogueModel model() {
    return new CatalogueModel(
        List.of(BODO, TIDE, PRACA), desk.library(), desk.updater(), Background.direct());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "bodo, Bodø Avis",
    "AVIS bodo, Bodø Avis",
    "praca, Praça Nova",
    "japan, Tide Table",
    "日本語, Tide Table",
    "portuguese, Praça Nova",
    "climate, Bodø Avis",
    "jp.example, Tide Table"
  })
  void wordsFindWhatIsToldOfASource(String words, String title) {
    model.typed().set(words);
    assertThat(model.candidates().shown()).extracting(Candidate::title).containsExactly(title);
  }

  @Test
  void regionLanguageAndSubjectNarrowTogether() {
    model.subject().set(Subject.WORLD);
    assertThat(model.candidates().shown()).hasSize(2);
    model.language().set("pt");
    assertThat(model.candidates().shown())
        .extracting(Candidate::title)
        .containsExactly("Praça Nova");
    model.region().set(Region.ASIA);
    assertThat(model.candidates().shown()).isEmpty();
    model.lift();
    assertThat(model.candidates().shown()).hasSize(3);
  }

  @Test
  void onlyWhatIsThereCanBeChosenByItsName() {
    assertThat(model.regions()).containsExactly(Region.ASIA, Region.EUROPE, Region.LATIN_AMERICA);
    assertThat(model.languages()).containsExactly("ja", "no", "pt");
    assertThat(model.subjects()).containsExactly(Subject.CLIMATE, Subject.SCIENCE, Subject.WORLD);
  }

  @Test
  void theUsualOnesAreWantedByANewcomerAndFiledByRegion() {
    assertThat(model.candidates().wanted()).isEmpty();
    assertThat(model().withSuggested().candidates().wanted())
        .extracting(NewSource::title, NewSource::folder)
        .containsExactly(org.assertj.core.api.Assertions.tuple("Bodø Avis", "Europe"));
  }

  @Test
  void whatIsFollowedIsMarkedHoweverItsAddressIsSpelt() {
    NewSource tide = TIDE.toSource();
    desk.library()
        .add(
            new NewSource(
                "Tides", URI.create("http://www.jp.example/feed/"), null, tide.kind(), null, "ja"));
    Candidates candidates = model().candidates();
    candidates.wantAll(true);
    assertThat(candidates.tally().get()).isEqualTo(new Tally(3, 2, 1, 0, 0));
    assertThat(candidates.wanted()).extracting(NewSource::title).doesNotContain("Tide Table");
  }

  @Test
  void whatIsWantedStaysWantedWhileItIsOutOfSight() {
    model.candidates().all().getFirst().wanted().set(true);
    model.region().set(Region.ASIA);
    assertThat(model.candidates().wanted())
        .extracting(NewSource::title)
        .containsExactly("Bodø Avis");
  }
}
