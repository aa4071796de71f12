package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Span;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The quay at dawn. Photo: Ada Holm                | The quay at dawn.  | Ada Holm
          The quay at dawn (Photo: Ada Holm/HW)            | The quay at dawn   | Ada Holm/HW
          The quay at dawn. © Ada Holm                     | The quay at dawn.  | Ada Holm
          Image credit: Ada Holm                           |                    | Ada Holm
          Der Kai am Morgen. Foto: Ada Holm                | Der Kai am Morgen. | Ada Holm
          Le quai à l'aube. Crédit photo : Ada Holm        | Le quai à l'aube.  | Ada Holm
          El muelle. Fuente: Ada Holm                      | El muelle.         | Ada Holm
          Причал на рассвете. Фото: Ада Хольм              | Причал на рассвете. | Ада Хольм
          Nabrzeże o świcie. Fot. Ada Holm                 | Nabrzeże o świcie. | Ada Holm
          夜明けの埠頭。 写真：ホルム                      | 夜明けの埠頭。     | ホルム
          She keeps a photo: the quay, and beside it a man | She keeps a photo: the quay, and beside it a man |
          The quay at dawn.                                | The quay at dawn.  |
          """)
  void theMakerOfAPictureStandsApart(String printed, String caption, String credit) {
    Captioned said = Captioned.of(new Element("figure"), List.of(Span.of(printed)));
    assertThat(Span.text(said.caption())).isEqualTo(caption == null ? "" : caption);
    assertThat(said.credit()).isEqualTo(credit);
  }

  @Test
  void anElementThatSaysSoNamesTheMaker() {
    Element figure =
        Jsoup.parse(
                "<figure><img src=q.jpg><figcaption>The quay. <span class='photo-credit'>Ada"
                    + " Holm</span></figcaption></figure>")
            .selectFirst("figure");
    assertThat(figure).isNotNull();
    Captioned said = Captioned.of(figure, List.of(Span.of("The quay. Ada Holm")));
    assertThat(said).isEqualTo(new Captioned(List.of(Span.of("The quay.")), "Ada Holm"));
  }
}
