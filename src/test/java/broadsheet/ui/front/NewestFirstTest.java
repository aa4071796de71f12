package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewestFirstTest {

  private final Makeup makeup = new NewestFirst();

  @Test
  void theNewestWithAPictureLeads() {
    List<Story> stories =
        List.of(Stories.plain("A", 1), Stories.pictured("B", 2), Stories.pictured("A", 3));
    FrontPage page = makeup.pages(stories, new Sheet(2, 1, 13, 30)).getFirst();
    assertThat(page.lead()).isEqualTo(stories.get(1));
  }

  @Test
  void theNewestLeadsWhereNoneHasAPicture() {
    List<Story> stories = List.of(Stories.plain("A", 1), Stories.plain("B", 2));
    assertThat(makeup.pages(stories, new Sheet(1, 1, 13, 30)).getFirst().lead())
        .isEqualTo(stories.getFirst());
  }

  @Test
  void whatStandsBesideTheLeadIsOfOtherSourcesAndItsFirstHasAPicture() {
    List<Story> stories =
        List.of(
            Stories.pictured("A", 1),
            Stories.plain("A", 2),
            Stories.plain("B", 3),
            Stories.pictured("C", 4));
    FrontPage page = makeup.pages(stories, new Sheet(2, 1, 13, 30)).getFirst();
    assertThat(page.seconds()).containsExactly(stories.get(3), stories.get(2));
  }

  @Test
  void briefsStandUnderTheTitleOfTheirSectionWithTheNumberOfAllOfIt() {
    List<Story> stories =
        Stream.concat(
                Stream.of(Stories.pictured("A", 0)),
                IntStream.rangeClosed(1, 5).mapToObj(number -> Stories.plain("B", number)))
            .toList();
    Briefs briefs =
        makeup.pages(stories, new Sheet(0, 1, 13, 30)).getFirst().columns().getFirst().getFirst();
    assertThat(briefs.section().title()).isEqualTo("B");
    assertThat(briefs.all()).isEqualTo(5);
    assertThat(briefs.stories()).containsExactlyElementsOf(stories.subList(1, 4));
  }

  @ParameterizedTest(name = "{0} lines of {1} letters: {2}")
  @CsvSource({"13, 30, 3", "13, 4, 2", "18, 30, 4", "22, 30, 3"})
  void aColumnHoldsWhatItHasRoomFor(double lines, int letters, int briefs) {
    List<Story> stories =
        Stream.concat(
                Stream.of(Stories.pictured("A", 0)),
                IntStream.rangeClosed(1, 6).mapToObj(number -> Stories.plain("B", number)))
            .toList();
    FrontPage page = makeup.pages(stories, new Sheet(0, 1, lines, letters)).getFirst();
    assertThat(page.columns().getFirst().getFirst().stories()).hasSize(briefs);
  }

  @Test
  void everyStoryStandsOnOnePageOnce() {
    List<Story> stories =
        IntStream.range(0, 97)
            .mapToObj(
                number ->
                    number % 5 == 0
                        ? Stories.pictured("S" + number % 7, number)
                        : Stories.plain("S" + number % 7, number))
            .toList();
    for (Sheet sheet :
        List.of(new Sheet(0, 1, 6, 30), new Sheet(3, 1, 30, 30), new Sheet(5, 2, 40, 30))) {
      assertThat(makeup.pages(stories, sheet).stream().flatMap(FrontPage::stories))
          .containsExactlyInAnyOrderElementsOf(stories);
    }
  }

  @Test
  void nothingFillsNoPage() {
    assertThat(makeup.pages(List.of(), new Sheet(3, 1, 30, 30))).isEmpty();
  }
}
