package broadsheet.ui.front;

import broadsheet.news.ArticleId;
import broadsheet.news.Dateline;
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
    return story(source, number, "Story " + number, null, null);
  }

  static Story pictured(String source, int number) {
    URI picture = URI.create("https://a.example/" + number + ".png");
    return story(source, number, "Story " + number, null, Picture.at(picture));
  }

  static Story titled(String source, int number, String title) {
    return story(source, number, title, null, null);
  }

  static Story teased(String source, int number, String summary) {
    return story(source, number, "Story " + number, summary, null);
  }

  static Story told(String source, int number, String title, String summary) {
    return story(source, number, title, summary, null);
  }

  private static Story story(
      String source,
      int number,
      String title,
      @Nullable String summary,
      @Nullable Picture picture) {
    Instant seen = Instant.parse("2026-11-24T10:00:00Z").minusSeconds(60L * number);
    URI url = URI.create("https://a.example/" + number);
    Listing listing =
        new Listing(
            new ArticleId(number),
            new Headline(title, url, null, null, Dateline.NONE, null, summary, null, null),
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
