package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassMarksTest {

  private final ClassMarks marks = new ClassMarks();

  @ParameterizedTest(name = "class={0} id={1}: {2}")
  @CsvSource({
    "Article__Standfirst, '', STANDFIRST",
    "article__dek, '', STANDFIRST",
    "'', related-stories, FOREIGN",
    "post-date, author-box, DATED",
    "post-date, author-box, AUTHOR",
    "site-Name, '', TRAIL",
  })
  void readsAWordOfTheListInAnyName(String names, String id, ClassMark mark) {
    Element element = new Element("div").attr("class", names).attr("id", id);
    assertThat(marks.of(element)).contains(mark);
  }

  @ParameterizedTest
  @CsvSource({"bandeken, STANDFIRST", "standard, DATED", "'', FOREIGN"})
  void aShortWordMustStandAlone(String names, ClassMark mark) {
    assertThat(marks.of(new Element("div").attr("class", names))).doesNotContain(mark);
  }
}
