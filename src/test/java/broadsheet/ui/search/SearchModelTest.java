package broadsheet.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchModelTest {

  private static final String BACK = "back";

  private final List<Object> went = new ArrayList<>();
  private final SearchModel model = new SearchModel(went::add, () -> went.add(BACK));

  @Test
  void whatIsTypedIsSoughtOnceItIsAskedFor() {
    model.words().set(" buoys ");
    assertThat(went).isEmpty();
    model.search();
    assertThat(went).containsExactly(new Place.Found("buoys"));
  }

  @Test
  void whatIsShownIsNotSoughtAgain() {
    model.searchFor("buoys");
    model.search();
    assertThat(went).hasSize(1);
  }

  @Test
  void nothingLeadsBackToWhereTheSearchBegan() {
    model.searchFor("buoys");
    model.clear();
    assertThat(went).containsExactly(new Place.Found("buoys"), BACK);
    assertThat(model.words().get()).isEmpty();
  }

  @Test
  void whoWentElsewhereIsNotLedBack() {
    model.searchFor("buoys");
    model.leave();
    assertThat(model.words().get()).isEmpty();
    model.search();
    assertThat(went).hasSize(1);
  }

  @Test
  void theSameWordsAreSoughtAnewAfterOneWentElsewhere() {
    model.searchFor("buoys");
    model.leave();
    model.searchFor("buoys");
    assertThat(went).hasSize(2);
  }
}
