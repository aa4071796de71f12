package broadsheet.ui.follow;

import broadsheet.ui.kit.PlainLetters;
import broadsheet.ui.kit.Words;
import broadsheet.update.CatalogueEntry;
import broadsheet.update.Region;
import broadsheet.update.Subject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the catalogue calls its regions, languages and subjects, in the reader's language.
final class CatalogueWords {

  private CatalogueWords() {}

  static String region(Region region) {
    return switch (region) {
      case WORLD -> Words.of("region.world");
      case AFRICA -> Words.of("region.africa");
      case ASIA -> Words.of("region.asia");
      case EUROPE -> Words.of("region.europe");
      case LATIN_AMERICA -> Words.of("region.latinAmerica");
      case MIDDLE_EAST -> Words.of("region.middleEast");
      case NORTH_AMERICA -> Words.of("region.northAmerica");
      case OCEANIA -> Words.of("region.oceania");
    };
  }

  static String subject(Subject subject) {
    return switch (subject) {
      case WORLD -> Words.of("subject.world");
      case POLITICS -> Words.of("subject.politics");
      case BUSINESS -> Words.of("subject.business");
      case SCIENCE -> Words.of("subject.science");
      case SPACE -> Words.of("subject.space");
      case TECHNOLOGY -> Words.of("subject.technology");
      case ENERGY -> Words.of("subject.energy");
      case CLIMATE -> Words.of("subject.climate");
      case FARMING -> Words.of("subject.farming");
      case HEALTH -> Words.of("subject.health");
      case AID -> Words.of("subject.aid");
      case DEFENCE -> Words.of("subject.defence");
      case CULTURE -> Words.of("subject.culture");
      case SPORT -> Words.of("subject.sport");
    };
  }

  /// @param language two or three letters (BCP 47)
  static String language(String language) {
    return Locale.of(language).getDisplayLanguage(Words.locale());
  }

  /// Of all its kinds one name: "pt-BR" is Portuguese.
  static String languageOf(CatalogueEntry entry) {
    return Locale.forLanguageTag(entry.language()).getLanguage();
  }

  /// Below a title: "Asia · Japanese · World news".
  static String detail(CatalogueEntry entry) {
    String subjects =
        entry.subjects().stream().map(CatalogueWords::subject).collect(Collectors.joining(", "));
    return String.join(" · ", region(entry.region()), language(languageOf(entry)), subjects);
  }

  /// What an entry is found by, in plain letters: all that is told of it, its country, its address,
  /// and its language as those who speak it say.
  static String sought(CatalogueEntry entry) {
    Locale language = Locale.of(languageOf(entry));
    String country =
        entry.country() == null
            ? ""
            : Locale.of("", entry.country()).getDisplayCountry(Words.locale());
    return PlainLetters.of(
        Stream.of(
                entry.title(),
                detail(entry),
                country,
                language.getDisplayLanguage(language),
                entry.site().getHost())
            .collect(Collectors.joining(" ")));
  }
}
