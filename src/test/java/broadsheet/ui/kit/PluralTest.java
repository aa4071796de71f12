package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples of whole numbers that CLDR gives for each form of each language.
class PluralTest {

  @ParameterizedTest(name = "{0}: {1} for {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en de nl tr    | ONE   | 1
          en de nl tr    | OTHER | 0 2 16 100 1000000
          es it          | ONE   | 1
          es it          | MANY  | 1000000 2000000
          es it          | OTHER | 0 2 16 100 1000001
          fr pt          | ONE   | 0 1
          fr pt          | MANY  | 1000000 2000000
          fr pt          | OTHER | 2 17 100 10000
          ru uk          | ONE   | 1 21 31 101 1001
          ru uk          | FEW   | 2 3 4 22 24 32 102 1002
          ru uk          | MANY  | 0 5 11 12 14 19 100 111 1000000
          pl             | ONE   | 1
          pl             | FEW   | 2 4 22 24 102 1002
          pl             | MANY  | 0 5 12 14 19 21 100 101 112 1000000
          ar             | ZERO  | 0
          ar             | ONE   | 1
          ar             | TWO   | 2
          ar             | FEW   | 3 10 103 110 1003
          ar             | MANY  | 11 26 99 111 1011
          ar             | OTHER | 100 102 200 202 1000 1000000
          zh ja ko       | OTHER | 0 1 2 5 100 1000000
          hi             | ONE   | 0 1
          hi             | OTHER | 2 17 100 1000000
          """)
  void eachNumberHasItsForm(String languages, Plural form, String numbers) {
    for (String language : words(languages)) {
      assertThat(words(numbers))
          .as(language)
          .allMatch(number -> Plural.of(Long.parseLong(number), language) == form);
    }
  }

  private static List<String> words(String line) {
    return Stream.of(line.split(" ", -1)).toList();
  }
}
