package broadsheet.news;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A title and a link, as a feed, a front page or a sidebar prints them.
///
/// @param title plain text on one line, never blank
/// @param url where the story is: absolute, http or https, free of tracking parameters
/// @param guid the publisher's own name for the item (RSS `guid`, Atom `id`)
/// @param byline people, separated by commas, without "by"
/// @param published when the source says that the story appeared
/// @param summary the teaser as plain text
/// @param picture the teaser's picture
/// @param label what the source prints before or over the title, "Video", "Live"
public record Headline(
    String title,
    URI url,
    @Nullable String guid,
    @Nullable String byline,
    Dateline dateline,
    @Nullable Instant published,
    @Nullable String summary,
    @Nullable Picture picture,
    @Nullable String label) {

  public static Headline of(String title, URI url) {
    return new Headline(title, url, null, null, Dateline.NONE, null, null, null, null);
  }

  /// The same headline with another picture.
  public Headline withPicture(Picture shown) {
    return new Headline(title, url, guid, byline, dateline, published, summary, shown, label);
  }

  /// What an article would be announced by.
  ///
  /// @param url where it is announced to be
  public static Headline announcing(Metadata about, URI url) {
    Dateline printed = about.dateline();
    return new Headline(
        about.title(),
        url,
        null,
        about.byline().isEmpty() ? null : String.join(", ", about.byline()),
        new Dateline(printed.place(), printed.agency(), about.day().orElse(null)),
        about.moment().orElse(null),
        about.standfirst(),
        about.leadImage(),
        null);
  }
}
