package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewestFirstTest {

  private final Makeup makeup = new NewestFirst();

  @Test
  void theNewestWithAPictureLeads() {
    List<Story> stories =
        List.of(Stories.plain("A", 1), Stories.pictured("B", 2), Stories.pictured("A", 3));
    FrontPage page = makeup.pages(stories, new Sheet(2, 1, 4)).getFirst();
    assertThat(page.lead()).isEqualTo(stories.get(1));
  }

  @Test
  void theNewestLeadsWhereNoneHasAPicture() {
    List<Story> stories = List.of(Stories.plain("A", 1), Stories.plain("B", 2));
    assertThat(makeup.pages(stories, new Sheet(1, 1, 4)).getFirst().lead())
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
    FrontPage page = makeup.pages(stories, new Sheet(2, 1, 4)).getFirst();
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
        makeup.pages(stories, new Sheet(0, 1, 4)).getFirst().columns().getFirst().getFirst();
    assertThat(briefs.section().title()).isEqualTo("B");
    assertThat(briefs.all()).isEqualTo(5);
    assertThat(briefs.stories()).containsExactlyElementsOf(stories.subList(1, 4));
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
    for (Sheet sheet : List.of(new Sheet(0, 1, 3), new Sheet(3, 1, 9), new Sheet(5, 2, 12))) {
      assertThat(makeup.pages(stories, sheet).stream().flatMap(FrontPage::stories))
          .containsExactlyInAnyOrderElementsOf(stories);
    }
  }

  @Test
  void nothingFillsNoPage() {
    assertThat(makeup.pages(List.of(), new Sheet(3, 1, 9))).isEmpty();
  }
}
