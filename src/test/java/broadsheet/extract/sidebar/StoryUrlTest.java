package broadsheet.extract.sidebar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryUrlTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://a.example/afp/220921222929.4zbp9cq4.html                  | 2
          https://a.example/reports/Collision_Course_A_Comet_Heads_999.html  | 2
          https://a.example/news/ferry-crews-back-at-work                    | 2
          https://a.example/news/articles/c0rxk4q0pj0o                       | 2
          https://a.example/!5931168/                                        | 2
          https://a.example/news/ferry-crews-back                            | 1
          https://a.example/%E6%B8%AF%E6%B9%BE%E5%8A%B4%E5%83%8D%E8%80%85%E8%81%B7%E5%A0%B4%E3%81%AB%E5%BE%A9%E5%B8%B0/ | 2
          https://a.example/news/%E6%B8%AF%E6%B9%BE%E5%8A%B4%E5%83%8D%E8%80%85%E8%81%B7%E5%A0%B4 | 0
          https://a.example/%E6%B8%AF%E6%B9%BE/                              | 0
          https://a.example/video?clip=1833115                               | 1
          https://a.example/                                                 | 0
          https://a.example/sport/                                           | 0
          https://a.example/tag/ferry-crews-back-at-work                     | 0
          https://a.example/author/mara-holt-of-the-desk                     | 0
          https://a.example/etiquetas/tripulacion-del-ferry-de-vuelta        | 0
          https://a.example/%D1%82%D0%B5%D0%B3/the-crews-of-the-ferries      | 0
          https://a.example/%D0%A2%D0%B5%D0%B3/the-crews-of-the-ferries      | 0
          https://a.example/タグ/the-crews-of-the-ferries                     | 0
          https://a.example/files/2022/09/ferry.jpg                          | 0
          """)
  void tellsStoriesFromSectionsTagsPeopleAndFiles(URI url, int sureness) {
    assertThat(StoryUrl.sureness(requireNonNull(Address.of(url)))).isEqualTo(sureness);
  }
}
