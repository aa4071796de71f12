package broadsheet.ui.front;

import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.news.ReadingState;
import broadsheet.ui.kit.Place;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Stories for a makeup, by their source and number.
final class Stories {

  private Stories() {}

  static Story plain(String source, int number) {
    return story(source, number, null);
  }

  static Story pictured(String source, int number) {
    return story(source, number, Picture.at(URI.create("https://a.example/" + number + ".png")));
  }

  private static Story story(String source, int number, @Nullable Picture picture) {
    Instant seen = Instant.parse("2026-11-24T10:00:00Z").minusSeconds(60L * number);
    Listing listing =
        new Listing(
            new ArticleId(number),
            Headline.of("Story " + number, URI.create("https://a.example/" + number)),
            null,
            source,
            seen,
            seen,
            ReadingState.NEW,
            null,
            0);
    return new Story(listing, picture, new Section(source, new Place.OfFolder(source)));
  }
}
