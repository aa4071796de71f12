package broadsheet.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n \n", "\uFEFF"})
  void nothingIsNothing(String text) {
    assertThat(Pasted.of(text)).isEqualTo(new Pasted.Nothing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"quay.example", " quay.example\n", "\n\nquay.example\r\n\r\n"})
  void oneLineIsAnAddress(String text) {
    assertThat(Pasted.of(text)).isEqualTo(new Pasted.Address("quay.example"));
  }

  @Test
  void ofManyLinesEachIsAnAddressOnce() {
    String text =
        """
        <https://quay.example>

        - Harbour Wire: https://harbour.example/feed, daily
        <https://orbit.example/rss>
        [Orbit](https://orbit.example/rss)
        https://quay.example
        """;
    assertThat(Pasted.of(text))
        .isEqualTo(
            new Pasted.Lines(
                List.of(
                    "https://quay.example",
                    "https://harbour.example/feed",
                    "https://orbit.example/rss"),
                0));
  }

  @Test
  void remarksAreNoAddresses() {
    assertThat(Pasted.of("# space\nhttps://orbit.example/rss \"space\" \"~Orbit\"\n\n# coast"))
        .isEqualTo(new Pasted.Address("https://orbit.example/rss"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "https://quay.example/feed?a=1, true",
    "feed:quay.example, false",
    "feed://quay.example/rss, true",
    "quay.example, true",
    "quay.example/rss.xml, true",
    "zeitung.straße.example, true",
    "https://quay.example\\norbit.example, true",
    "The ferries are halted., false",
    "halted.\\nhttps://quay.example, false",
    "Ferries, false",
    "'', false",
    "<opml version='2.0'></opml>, true",
    "<p>https://quay.example</p>, false"
  })
  void ofSomethingThatWasNotTypedItIsAskedWhetherItNamesSources(String text, boolean names) {
    assertThat(Pasted.of(text.translateEscapes()).namesSources()).isEqualTo(names);
  }

  @Test
  void fiveThousandLinesAreTooManyAtOnce() {
    String text =
        IntStream.range(0, 5000)
            .mapToObj("https://s%d.example/"::formatted)
            .collect(Collectors.joining("\n"));
    assertThat(Pasted.of(text))
        .isInstanceOfSatisfying(
            Pasted.Lines.class,
            lines -> {
              assertThat(lines.addresses()).hasSize(Pasted.MOST_LINES);
              assertThat(lines.left()).isEqualTo(5000 - Pasted.MOST_LINES);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<opml></opml>", "\uFEFF\n<?xml version='1.0'?>\n<opml>\n</opml>", "<p>\nHello"})
  void whatBeginsWithABracketIsMarkup(String text) {
    assertThat(Pasted.of(text)).isInstanceOf(Pasted.Markup.class);
  }
}
