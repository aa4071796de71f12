package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.text.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No list of words is written for English alone.
class WordListsTest {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "zh", "ja", "ko",
          "hi");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metadata/bylines.txt",
        "metadata/bylines-end.txt",
        "metadata/signatures.txt",
        "metadata/joins.txt",
        "metadata/before-dates.txt",
        "metadata/beside-places.txt",
        "metadata/published.txt",
        "metadata/rights.txt",
        "metadata/roles.txt",
        "metadata/notplaces.txt",
        "body/credits.txt",
        "sidebar/group-titles.txt",
        "sidebar/other-titles.txt",
        "sidebar/sponsored-titles.txt",
        "sidebar/neighbour-links.txt",
        "sidebar/more-links.txt",
        "sidebar/no-stories.txt",
        "sidebar/labels.txt",
        "front/comment-words.txt",
        "text/hour-words.txt",
        "plain/byline-words.txt",
        "plain/advert-lines.txt",
        "plain/rights-words.txt",
      })
  void aListHasWordsOfEachLanguage(String list) {
    assertThat(languages(list)).containsAll(LANGUAGES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"body/phrases.txt", "body/absences.txt", "plain/mail-fields.txt"})
  void aListOfSeveralKindsHasWordsOfEachKindInEachLanguage(String list) {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (String line : lines(list)) {
      String[] words = line.split(" ", 3);
      languages.computeIfAbsent(words[1], _ -> new HashSet<>()).add(words[0]);
    }
    assertThat(languages)
        .isNotEmpty()
        .allSatisfy((_, some) -> assertThat(some).containsAll(LANGUAGES));
  }

  /// Chinese, Japanese and Korean are told by their scripts, and number their months.
  @ParameterizedTest
  @ValueSource(strings = {"metadata/stopwords.txt", "text/months.txt"})
  void aListThatScriptOrFiguresSpareALanguageHasTheOthers(String list) {
    Set<String> spared = Set.of("zh", "ja", "ko");
    assertThat(languages(list))
        .containsAll(LANGUAGES.stream().filter(one -> !spared.contains(one)).toList());
  }

  /// Small words inside names are told by their small letters, which five languages have not.
  @ParameterizedTest
  @ValueSource(strings = {"metadata/small-in-places.txt", "metadata/small-in-names.txt"})
  void aListOfSmallWordsHasThoseOfEachLanguageWithCapitals(String list) {
    Set<String> spared = Set.of("ar", "zh", "ja", "ko", "hi");
    assertThat(languages(list))
        .containsAll(LANGUAGES.stream().filter(one -> !spared.contains(one)).toList());
  }

  private static Set<String> languages(String list) {
    Set<String> languages = new HashSet<>();
    for (String line : lines(list)) {
      assertThat(line).as("%s: %s", list, line).matches("[a-z]{2}(-[A-Z]{2})?:? .*");
      languages.add(line.substring(0, 2));
    }
    return languages;
  }

  private static List<String> lines(String list) {
    return Resource.lines(ArticlePage.class, list);
  }
}
