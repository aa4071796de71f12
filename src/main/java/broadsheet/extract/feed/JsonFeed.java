package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.FeedResult;
import broadsheet.extract.FeedResult.NotAFeed;
import broadsheet.extract.FeedResult.Parsed;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads JSON Feed 1.0 and 1.1, and RSS written as JSON, item by item; what stands before a cut or
/// a fault is kept.
final class JsonFeed {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Set<String> WRAPPERS = Set.of("rss", "channel", "feed");
  private static final Set<String> ENTRIES = Set.of("items", "item");

  private final URI document;
  private final ObjectNode head = MAPPER.createObjectNode();
  private final List<Feed.Entry> entries = new ArrayList<>();
  private boolean itemsSeen;

  private JsonFeed(URI document) {
    this.document = document;
  }

  static FeedResult parse(Reader text, URI document) {
    JsonFeed feed = new JsonFeed(document);
    boolean complete = true;
    try (JsonParser parser = MAPPER.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        feed.object(parser);
      }
    } catch (JacksonException e) {
      complete = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return feed.result(complete);
  }

  private void object(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (ENTRIES.contains(name) && value == JsonToken.START_ARRAY) {
        items(parser);
      } else if (WRAPPERS.contains(name) && value == JsonToken.START_OBJECT) {
        object(parser);
      } else {
        head.set(name, MAPPER.readTree(parser));
      }
    }
  }

  private void items(JsonParser parser) throws IOException {
    itemsSeen = true;
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        entries.add(new JsonEntry(MAPPER.readTree(parser), document).read());
      } else {
        parser.skipChildren();
      }
    }
  }

  private FeedResult result(boolean complete) {
    JsonEntry about = new JsonEntry(head, document);
    if (!itemsSeen && !head.path("version").asText().contains("jsonfeed.org")) {
      return new NotAFeed(
          complete ? "This is JSON, but not a feed." : "This is broken JSON, not a feed.");
    }
    URI site = about.address("home_page_url", "link");
    Feed feed =
        new Feed(
            about.line("title"),
            site == null ? document : site,
            about.address("favicon", "icon"),
            ChannelReader.language(about.text("language")),
            FeedDate.parse(about.text("lastBuildDate", "pubDate")),
            RestReader.of(head),
            entries);
    return new Parsed(Policy.apply(feed, about.people()), complete);
  }
}
