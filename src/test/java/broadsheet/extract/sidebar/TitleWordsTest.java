package broadsheet.extract.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24/7 Energy News Coverage        | group
          MOST READ                        | group
          More from Mara Holt              | group
          Mehr zum Thema                   | group
          Lo más leído                     | group
          À lire aussi :                   | group
          Читайте также                    | group
          【関連記事】                      | group
          이 기사와 관련된 기사              | group
          مقالات ذات صلة                   | group
          Související články               | group
          Legolvasottabb                   | group
          Cele mai citite                  | group
          Τελευταία νέα                    | group
          Най-четени                       | group
          הנקראות ביותר                    | group
          پربازدیدترین‌ها                  | group
          บทความและข่าวที่เกี่ยวข้อง            | group
          Tin liên quan                    | group
          Berita terkait                   | group
          İlgili haberler                  | group
          Tags                             | other
          Komerční sdělení                 | other
          Χορηγούμενο                      | other
          رپورتاژ آگهی                     | other
          12 Comments                      | other
          Sponsored stories                | other
          From our partners                | other
          Around the Web                   | other
          Teilen                           | other
          Guides d'achat de la maison      | other
          Read more                        | on
          View all »                       | on
          もっと見る                        | on
          Weiterlesen                      | on
          The harbour                      | none
          Shared harbours                  | none
          """)
  void knowTheUsualTitlesOfManyLanguages(String title, String kind) {
    assertThat(TitleWords.nameOther(title)).isEqualTo(kind.equals("other"));
    assertThat(TitleWords.leadOn(title)).isEqualTo(kind.equals("on"));
    if (!kind.equals("on")) {
      assertThat(TitleWords.nameGroup(title)).isEqualTo(kind.equals("group"));
    }
  }
}
