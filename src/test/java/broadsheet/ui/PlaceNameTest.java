package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Health;
import broadsheet.news.Rhythm;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.ui.kit.Place;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceNameTest {

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              new SourceId(12),
              "Harbour Wire",
              URI.create("https://harbour.example/feed"),
              null,
              SourceKind.FEED,
              "Coast and sea",
              null,
              false,
              SourceSettings.USUAL,
              Rhythm.UNKNOWN,
              Health.UNTRIED));

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceIsFoundAgainByItsName(Place place) {
    assertThat(PlaceName.read(PlaceName.of(place), SOURCES)).isEqualTo(place);
  }

  @ParameterizedTest
  @MethodSource("gone")
  void whatIsNoMoreLeadsToTheFrontPage(String name) {
    assertThat(PlaceName.read(name, SOURCES)).isEqualTo(Place.Shelf.FRONT_PAGE);
  }

  static List<Place> places() {
    return List.of(
        Place.Shelf.FRONT_PAGE,
        Place.Shelf.UNREAD,
        Place.Shelf.BOOKMARKS,
        Place.Shelf.SIDEBARS,
        new Place.OfFolder("Coast and sea"),
        new Place.OfSource(new SourceId(12), "Harbour Wire"));
  }

  static List<String> gone() {
    return List.of("source 13", "folder Sports", "", "anything");
  }
}
