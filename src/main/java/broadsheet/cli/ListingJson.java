package broadsheet.cli;

import broadsheet.news.Headline;
import broadsheet.news.Listing;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/// Headlines of the library as JSON.
final class ListingJson {

  private ListingJson() {}

  static ArrayNode of(List<Listing> listings) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    listings.forEach(listing -> array.add(of(listing)));
    return array;
  }

  static ObjectNode of(Listing listing) {
    Headline headline = listing.headline();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", listing.id().value());
    json.put("title", headline.title());
    json.put("url", headline.url().toString());
    json.put("source", listing.sourceTitle());
    json.put("place", headline.dateline().place());
    json.put("agency", headline.dateline().agency());
    json.put("published", Objects.toString(headline.published(), null));
    json.put("seen", listing.seen().toString());
    json.put("summary", headline.summary());
    json.put("read", listing.state().read());
    json.put("kept", listing.state().kept());
    json.put("bookmarked", listing.state().bookmarked());
    json.put("problem", listing.problem());
    json.put("sidebars", listing.sidebars());
    return json;
  }
}
