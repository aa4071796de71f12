package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewestFirstTest {

  private final Makeup makeup = new NewestFirst();

  @Test
  void theNewestWithAPictureLeads() {
    List<Story> stories =
        List.of(Stories.plain("A", 1), Stories.pictured("B", 2), Stories.pictured("A", 3));
    assertThat(first(stories, 600).lead()).isEqualTo(stories.get(1));
  }

  @Test
  void theNewestLeadsWhereNoneHasAPicture() {
    List<Story> stories = List.of(Stories.plain("A", 1), Stories.plain("B", 2));
    assertThat(first(stories, 600).lead()).isEqualTo(stories.getFirst());
  }

  @Test
  void whatStandsBesideTheLeadIsOfOtherSourcesAndItsFirstHasAPicture() {
    List<Story> stories =
        List.of(
            Stories.pictured("A", 1),
            Stories.plain("A", 2),
            Stories.plain("B", 3),
            Stories.pictured("C", 4));
    FrontPage page = first(stories, 300);
    assertThat(page.beside())
        .containsExactly(
            new Second(stories.get(3), true, true), new Second(stories.get(2), false, true));
  }

  @ParameterizedTest(name = "{0} pixels: {1} beside, {2} under")
  @CsvSource({"166, 1, 0", "258, 1, 0", "260, 2, 0", "370, 3, 0", "380, 3, 1", "480, 4, 2"})
  void theColumnsOfSecondsHoldWhatTheyHaveRoomFor(double height, int beside, int under) {
    FrontPage page = first(ofAsManySources(20), height);
    assertThat(page.beside()).hasSize(beside);
    assertThat(page.under()).hasSize(under);
  }

  @Test
  void aSecondThatFitsNoMoreIsPrintedWithoutItsFirstSentences() {
    List<Story> stories =
        List.of(
            Stories.pictured("A", 1),
            Stories.pictured("B", 2),
            Stories.teased("C", 3, "The mast leans, and nobody knows why.".repeat(3)));
    assertThat(first(stories, 400).beside().getLast())
        .isEqualTo(new Second(stories.getLast(), false, true));
    assertThat(first(stories, 270).beside().getLast())
        .isEqualTo(new Second(stories.getLast(), false, false));
  }

  @Test
  void theStoryThatFillsItBestEndsAColumn() {
    List<Story> stories =
        List.of(
            Stories.pictured("A", 1),
            Stories.pictured("B", 2),
            Stories.titled("C", 3, "A very long headline that takes as many as three lines"),
            Stories.plain("D", 4),
            Stories.titled("E", 5, "A headline that takes two lines"));
    assertThat(first(stories, 280).beside())
        .extracting(Second::story)
        .containsExactly(stories.get(1), stories.get(4));
  }

  @Test
  void briefsStandUnderTheTitleOfTheirSectionWithTheNumberOfAllOfIt() {
    List<Story> stories = leadAndBriefs(5);
    Briefs briefs = onlyBriefs(stories, 220, 250);
    assertThat(briefs.section().title()).isEqualTo("B");
    assertThat(briefs.all()).isEqualTo(5);
    assertThat(briefs.stories()).containsExactlyElementsOf(stories.subList(1, 4));
  }

  @ParameterizedTest(name = "{0} pixels, {1} wide: {2}")
  @CsvSource({"217, 250, 3", "215, 250, 2", "217, 60, 2", "300, 250, 4", "420, 250, 5"})
  void aColumnHoldsTheBriefsThatItHasRoomFor(double height, double width, int briefs) {
    assertThat(onlyBriefs(leadAndBriefs(6), height, width).stories()).hasSize(briefs);
  }

  @Test
  void noSectionPushesTheOthersOffThePage() {
    List<Story> stories =
        IntStream.range(0, 40).mapToObj(number -> Stories.plain("S" + number % 8, number)).toList();
    Sheet sheet = new Sheet(800, 500, 0, 1, 250, Rulers.at(1));
    List<Briefs> column = makeup.pages(stories, sheet).getFirst().columns().getFirst();
    assertThat(column).hasSizeGreaterThan(2);
    assertThat(column.getFirst().stories()).hasSize(3);
  }

  @Test
  void aFewSectionsFillAllColumnsRatherThanLeaveTheLastOneEmpty() {
    List<Story> stories =
        IntStream.range(0, 60).mapToObj(number -> Stories.plain("S" + number % 6, number)).toList();
    Sheet sheet = new Sheet(1300, 500, 0, 2, 400, Rulers.at(1));
    List<List<Briefs>> columns = makeup.pages(stories, sheet).getFirst().columns();
    assertThat(columns)
        .hasSize(2)
        .allSatisfy(
            column ->
                assertThat(column.stream().mapToInt(briefs -> briefs.stories().size()).sum())
                    .isGreaterThan(8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {100, 400, 1200})
  void everyStoryStandsOnOnePageOnce(double height) {
    List<Story> stories =
        IntStream.range(0, 97)
            .mapToObj(
                number ->
                    number % 5 == 0
                        ? Stories.pictured("S" + number % 7, number)
                        : Stories.plain("S" + number % 7, number))
            .toList();
    for (boolean beside : List.of(true, false)) {
      assertThat(
              makeup.pages(stories, Rulers.sheet(height, beside)).stream()
                  .flatMap(FrontPage::stories))
          .containsExactlyInAnyOrderElementsOf(stories);
    }
  }

  @Test
  void nothingFillsNoPage() {
    assertThat(makeup.pages(List.of(), Rulers.sheet(600, true))).isEmpty();
  }

  private FrontPage first(List<Story> stories, double height) {
    return makeup.pages(stories, Rulers.sheet(height, true)).getFirst();
  }

  private Briefs onlyBriefs(List<Story> stories, double height, double width) {
    Sheet sheet = new Sheet(height, 100, 0, 1, width, Rulers.at(1));
    return makeup.pages(stories, sheet).getFirst().columns().getFirst().getFirst();
  }

  private static List<Story> ofAsManySources(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> Stories.pictured("S" + number, number))
        .toList();
  }

  private static List<Story> leadAndBriefs(int briefs) {
    return Stream.concat(
            Stream.of(Stories.pictured("A", 0)),
            IntStream.rangeClosed(1, briefs).mapToObj(number -> Stories.plain("B", number)))
        .toList();
  }
}
