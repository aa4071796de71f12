package broadsheet.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.NewSource;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.sources.FirstRunModel.Choice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstRunModelTest {

  private final List<NewSource> followed = new ArrayList<>();
  private final FirstRunModel model =
      new FirstRunModel(
          List.of(
              Choice.of(DeskFixture.newSource("Harbour Wire", "Asia"), true),
              Choice.of(DeskFixture.newSource("Orbit Desk", "Space"), false)),
          followed::addAll,
          () -> {});

  @Test
  void theUsualSourcesAreTicked() {
    assertThat(model.chosen().get()).isEqualTo(1);
  }

  @Test
  void whatIsTickedIsFollowed() {
    model.choices().getFirst().wanted().set(false);
    model.choices().getLast().wanted().set(true);
    model.follow();
    assertThat(followed).extracting(NewSource::title).containsExactly("Orbit Desk");
  }
}
