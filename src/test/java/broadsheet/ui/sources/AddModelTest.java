package broadsheet.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.NewSource;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.update.Found;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddModelTest {

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.9");
  private final List<NewSource> followed = new ArrayList<>();
  private DeskFixture desk;
  private AddModel model;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    model = new AddModel(desk.updater(), Background.direct(), followed::addAll);
    site.answer(
        "/feed.xml",
        200,
        Map.of("Content-Type", "application/rss+xml"),
        Newsprint.feed("Quay Gazette", Map.of("Clock runs again", site.at("/clock"))));
  }

  @AfterEach
  void close() {
    desk.close();
    site.close();
  }

  @Test
  void aFeedIsFoundAndFollowed() {
    model.typed().set("  " + site.at("/feed.xml") + " ");
    model.look();
    assertThat(model.busy().get()).isFalse();
    assertThat(model.found().get()).isInstanceOf(Found.Followable.class);
    assertThat(followed).isEmpty();
    assertThat(model.follow()).isTrue();
    assertThat(followed).extracting(NewSource::title).containsExactly("Quay Gazette");
  }

  @Test
  void nothingFoundIsNothingToFollow() {
    model.typed().set(site.at("/nowhere").toString());
    model.look();
    assertThat(((Found.Nothing) model.found().get()).why()).contains("404");
    assertThat(model.follow()).isFalse();
    assertThat(followed).isEmpty();
  }

  @Test
  void nothingTypedAsksNobody() {
    model.typed().set("   ");
    model.look();
    assertThat(model.busy().get()).isFalse();
    assertThat(model.found().get()).isNull();
  }

  @Test
  void typingOnForgetsWhatWasFound() {
    model.typed().set(site.at("/feed.xml").toString());
    model.look();
    model.typed().set(site.at("/feed.xml2").toString());
    assertThat(model.found().get()).isNull();
    assertThat(model.follow()).isFalse();
  }
}
