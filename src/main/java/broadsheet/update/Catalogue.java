package broadsheet.update;

import broadsheet.news.SourceKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/// The sources that Broadsheet knows by heart, so that nobody has to start with an empty desk.
///
/// To add one, add it to `catalogue.json`.
public final class Catalogue {

  private Catalogue() {}

  /// All entries in the order in which they are offered. Reads the resource anew each time.
  public static List<CatalogueEntry> load() {
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.json")) {
      if (in == null) {
        throw new FileNotFoundException("catalogue.json");
      }
      return new ObjectMapper().readTree(in).valueStream().map(Catalogue::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue is not in the program's files", e);
    }
  }

  private static CatalogueEntry entry(JsonNode node) {
    return new CatalogueEntry(
        node.required("title").asText(),
        URI.create(node.required("url").asText()),
        URI.create(node.required("site").asText()),
        SourceKind.valueOf(node.required("kind").asText()),
        node.required("language").asText(),
        Region.valueOf(node.required("region").asText()),
        node.path("country").textValue(),
        node.required("subjects")
            .valueStream()
            .map(JsonNode::asText)
            .map(Subject::valueOf)
            .toList(),
        node.path("default").asBoolean());
  }
}
