package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest(name = "{0} bytes: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0 kB
          1             | 1 kB
          181234        | 182 kB
          3420000       | 3.4 MB
          12345678      | 12 MB
          1100000000    | 1.1 GB
          """)
  void saysASizeInTheUnitThatFits(long bytes, String expected) {
    assertThat(Amounts.bytes(bytes)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = "7 | 7\n12408 | 12,408")
  void groupsThousands(long number, String expected) {
    assertThat(Amounts.of(number)).isEqualTo(expected);
  }
}
