package broadsheet.update;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Feeds and article pages of a site that a test prints itself.
public final class Newsprint {

  private Newsprint() {}

  /// An RSS feed.
  ///
  /// @param stories address by title, in the order of the feed
  public static String feed(String title, Map<String, URI> stories) {
    String items =
        stories.entrySet().stream()
            .map(
                story ->
                    """
                    <item><title>%s</title><link>%s</link>
                    <pubDate>Tue, 24 Nov 2026 08:00:00 GMT</pubDate></item>
                    """
                        .formatted(story.getKey(), story.getValue()))
            .collect(Collectors.joining());
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>%s</title><link>https://%s.example/</link>
        <description>What happens at the coast</description>
        %s</channel></rss>
        """
        .formatted(title, title.toLowerCase(Locale.ROOT).replace(' ', '-'), items);
  }

  /// A page with one article that nobody could take for anything else.
  public static String story(String title) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body><article><h1>%1$s</h1>
        <p>The harbour office opened its doors again on Monday morning after eleven weeks of work \
        on the roof, and the first people in line had been waiting since before sunrise.</p>
        <p>Nobody could say how long the new beams will hold, but the builders who put them up \
        said that they were cut from the same forest as those of the year the hall was built.</p>
        <p>The council will meet again in the spring to decide about the windows, the clock and \
        the two cranes that have stood on the quay without a load for nine years.</p>
        </article></body></html>
        """
        .formatted(title);
  }
}
