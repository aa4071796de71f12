package broadsheet.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All sites and articles of the network, as the resources hold them.
///
/// @param sites by key
/// @param articles by slug
record Newsroom(Map<String, SampleSite> sites, Map<String, SampleArticle> articles) {

  static Newsroom open() {
    Map<String, SampleSite> sites = new LinkedHashMap<>();
    Map<String, SampleArticle> articles = new LinkedHashMap<>();
    try {
      for (JsonNode node : new ObjectMapper().readTree(resource("edition.json"))) {
        SampleSite site = site(node);
        sites.put(site.key(), site);
        for (String slug : site.articles()) {
          articles.put(slug, ArticleFile.read(slug, site, resource("articles/" + slug + ".txt")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sample edition is not in the program's files", e);
    }
    return new Newsroom(sites, articles);
  }

  SampleSite site(String key) {
    SampleSite site = sites.get(key);
    if (site == null) {
      throw new IllegalArgumentException("no site " + key);
    }
    return site;
  }

  SampleArticle article(String slug) {
    SampleArticle article = articles.get(slug);
    if (article == null) {
      throw new IllegalArgumentException("no article " + slug);
    }
    return article;
  }

  private static SampleSite site(JsonNode node) {
    List<SampleSite.Group> groups = new ArrayList<>();
    for (JsonNode group : node.path("groups")) {
      groups.add(new SampleSite.Group(group.path("title").asText(), texts(group.path("stories"))));
    }
    return new SampleSite(
        node.path("key").asText(),
        node.path("name").asText(),
        node.path("agency").asText(),
        node.path("tagline").asText(),
        node.path("port").asInt(),
        FeedForm.valueOf(node.path("feed").asText()),
        node.path("feedPath").asText(),
        Template.valueOf(node.path("template").asText()),
        Charset.forName(node.path("charset").asText()),
        node.path("rights").asText(),
        groups,
        texts(node.path("articles")));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Newsroom.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
