package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.ui.HeadlessFx;
import broadsheet.ui.Remembered;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.settings.Typeface;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The column is as wide as the letters need, whatever they are set in.
class TypeTest {

  private static final String PROSE =
      """
      Lighthouses along the sound were built for people who could not read a chart. Their keepers \
      wrote down what passed, and when, and in what weather, and nobody threw the books away. The \
      county has now counted them: 212 volumes, of which nineteen had been used to press flowers. A \
      historian who has read all of them says that the sea was quieter than we think, and that its \
      keepers were not. In March 1891 two of them stopped speaking over a borrowed oilskin; the log \
      of that year is the most exact of the whole century, because each of them checked the other. \
      """
          .repeat(8);

  @TempDir private Path folder;
  private Settings settings;

  @BeforeEach
  void begin() {
    HeadlessFx.start();
    settings = Remembered.in(folder).settings();
  }

  static Stream<Arguments> facesAndSizes() {
    HeadlessFx.start();
    return Stream.of(Typeface.SERIF, Typeface.SANS, new Typeface("DejaVu Sans"))
        .flatMap(
            face ->
                DoubleStream.of(0.9, 1, 1.3, 2)
                    .mapToObj(scale -> Arguments.of(face.family(), face, scale)));
  }

  @ParameterizedTest(name = "{0} at {2}")
  @MethodSource("facesAndSizes")
  void aLineHasSixtyToSeventyFiveCharacters(String family, Typeface face, double scale) {
    settings.typeface().set(face);
    settings.scale().set(scale);
    for (double letters : new double[] {62, 66, 72}) {
      settings.measure().set(letters);
      assertThat(charactersALine(17 * scale)).isBetween(60.0, 75.0).isCloseTo(letters, within(3.0));
    }
  }

  private double charactersALine(double size) {
    return HeadlessFx.on(
        () -> {
          Type type = Type.of(settings);
          Text text = new Text(PROSE);
          text.setFont(Font.font(type.family(), size));
          text.setWrappingWidth(type.width());
          return (double) PROSE.length() / text.getLayoutInfo().getTextLineCount();
        });
  }
}
