package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private final List<CatalogueEntry> catalogue = Catalogue.load();

  @Test
  void offersAWorldOfSourcesAndNoneTwice() {
    assertThat(catalogue).hasSizeGreaterThanOrEqualTo(100);
    assertThat(catalogue).extracting(CatalogueEntry::title).doesNotHaveDuplicates();
    assertThat(catalogue).extracting(CatalogueEntry::url).doesNotHaveDuplicates();
  }

  @Test
  void everyAddressCanBeAsked() {
    assertThat(catalogue)
        .allSatisfy(
            entry -> {
              assertThat(entry.url().getScheme()).isIn("http", "https");
              assertThat(entry.site().getScheme()).isIn("http", "https");
              assertThat(entry.url().getHost()).isNotBlank();
            });
  }

  @Test
  void everyEntrySaysInWhichLanguageFromWhereAndAboutWhat() {
    List<String> languages = List.of(Locale.getISOLanguages());
    List<String> countries = new ArrayList<>(List.of(Locale.getISOCountries()));
    countries.add("ZZ"); // about no country above all
    assertThat(catalogue)
        .allSatisfy(
            entry -> {
              assertThat(Locale.forLanguageTag(entry.language()).getLanguage()).isIn(languages);
              assertThat(Objects.requireNonNullElse(entry.country(), "ZZ")).isIn(countries);
              assertThat(entry.subjects()).isNotEmpty();
            });
    assertThat(catalogue.stream().map(CatalogueEntry::language).distinct()).hasSizeGreaterThan(20);
    assertThat(catalogue.stream().map(CatalogueEntry::region).distinct()).contains(Region.values());
    assertThat(catalogue.stream().flatMap(entry -> entry.subjects().stream()).distinct())
        .contains(Subject.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spacewar.com",
        "spacedaily.com",
        "terradaily.com",
        "energy-daily.com",
        "sinodaily.com",
        "gpsdaily.com",
        "marsdaily.com",
        "spacemart.com",
        "robodaily.com",
        "space-travel.com",
        "moondaily.com",
        "solardaily.com",
        "winddaily.com",
        "nuclearpowerdaily.com",
        "biofueldaily.com"
      })
  void theSpaceMediaNetworkIsThere(String host) {
    assertThat(catalogue).anyMatch(entry -> entry.site().getHost().equals("www." + host));
  }

  @Test
  void theSuggestedSetIsSmallAndWide() {
    List<CatalogueEntry> suggested = catalogue.stream().filter(CatalogueEntry::suggested).toList();
    assertThat(suggested).hasSizeBetween(6, 10);
    assertThat(suggested.stream().map(CatalogueEntry::region).distinct())
        .hasSizeGreaterThanOrEqualTo(4);
    assertThat(suggested).extracting(CatalogueEntry::kind).containsOnly(SourceKind.FEED);
  }

  @Test
  void aFrontPageIsFollowedAtTheSiteItself() {
    assertThat(catalogue.stream().filter(entry -> entry.kind() == SourceKind.FRONT_PAGE))
        .allSatisfy(entry -> assertThat(entry.url()).isEqualTo(entry.site()));
  }

  @Test
  void anEntryBecomesASourceAsItStands() {
    CatalogueEntry entry = catalogue.getFirst();
    assertThat(entry.toSource())
        .isEqualTo(
            new NewSource(
                entry.title(), entry.url(), entry.site(), entry.kind(), null, entry.language()));
  }
}
