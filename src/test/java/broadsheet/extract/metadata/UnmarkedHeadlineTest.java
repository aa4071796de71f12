package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnmarkedHeadlineTest {

  private static @Nullable Element find(String body, String... titles) {
    return UnmarkedHeadline.of(PageElements.of(Jsoup.parse(body)), List.of(titles));
  }

  @Test
  void isWhatTheTitleSaysToo() {
    Element found = find("<div>News</div><font>Old bridge reopens</font>", "Old bridge reopens");

    assertThat(found).hasToString("<font>Old bridge reopens</font>");
  }

  @Test
  void isWhatTheTitleOpensWith() {
    Element found = find("<b>Old bridge reopens</b>", "", "Old bridge reopens - Harbour Wire");

    assertThat(found).hasToString("<b>Old bridge reopens</b>");
  }

  @Test
  void aRuleOfSignsIsNoneThoughATitleIsEmpty() {
    Element found =
        find("<div>* * * * * * * * * *</div><b>Old bridge reopens</b>", "", "Old bridge reopens");

    assertThat(found).hasToString("<b>Old bridge reopens</b>");
  }

  @Test
  void aSectionsNameIsNoneHoweverFarItIsIndented() {
    assertThat(find("<div>\n                    News</div>", "News")).isNull();
  }
}
