package broadsheet.extract.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/// Reads one rule file, and says in plain words what is wrong with it.
final class RuleFile {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

  private static final Set<String> KEYS =
      Set.of("hosts", "body", "headline", "byline", "date", "sidebars", "strip");

  private static final Pattern BETWEEN =
      Pattern.compile("<!--(.*?)-->\\s*(?:…|\\.\\.\\.)\\s*<!--(.*?)-->");

  private final String name;
  private final JsonNode json;

  private RuleFile(String name, JsonNode json) {
    this.name = name;
    this.json = json;
  }

  /// What is wrong with a file.
  static final class BadRule extends Exception {
    private static final long serialVersionUID = 1;

    private BadRule(String message, @Nullable Exception cause) {
      super(message, cause);
    }
  }

  static SiteRule read(String name, String text) throws BadRule {
    try {
      JsonNode json = JSON.readTree(text);
      if (!json.isObject()) {
        throw new BadRule(name + ": it holds no JSON object.", null);
      }
      return new RuleFile(name, json).rule();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new BadRule(name + ": line " + line + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private SiteRule rule() throws BadRule {
    Set<String> unknown = new TreeSet<>();
    json.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw bad("it has unknown keys: " + String.join(", ", unknown) + ".");
    }
    List<String> hosts = texts("hosts");
    if (hosts.isEmpty()) {
      throw bad("\"hosts\" must name a host, \"news.example\" or \"*.news.example\".");
    }
    List<Evaluator> strip = new ArrayList<>();
    for (String selector : texts("strip")) {
      strip.add(selector("strip", selector));
    }
    return new SiteRule(
        name,
        hosts,
        body(),
        selector("headline"),
        selector("byline"),
        selector("date"),
        selector("sidebars"),
        strip);
  }

  private @Nullable BodyPlace body() throws BadRule {
    JsonNode body = json.path("body");
    Matcher between = BETWEEN.matcher(body.asText().strip());
    if (between.matches()) {
      return new BodyPlace.Between(between.group(1).strip(), between.group(2).strip());
    }
    Evaluator selector = selector("body");
    return selector == null ? null : new BodyPlace.Selected(selector);
  }

  private @Nullable Evaluator selector(String key) throws BadRule {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw bad("\"" + key + "\" must be one selector.");
    }
    return selector(key, value.asText());
  }

  private Evaluator selector(String key, String selector) throws BadRule {
    try {
      return QueryParser.parse(selector);
    } catch (SelectorParseException | IllegalArgumentException e) {
      throw new BadRule(
          name + ": \"" + key + "\" is no selector: " + selector + " (" + e.getMessage() + ")", e);
    }
  }

  /// One text, or a list of texts.
  private List<String> texts(String key) throws BadRule {
    JsonNode value = json.path(key);
    List<String> texts = new ArrayList<>();
    for (JsonNode text : value.isArray() ? value : List.of(value)) {
      if (text.isTextual() && !text.asText().isBlank()) {
        texts.add(text.asText().strip());
      } else if (!text.isMissingNode()) {
        throw bad("\"" + key + "\" must be a text, or a list of texts.");
      }
    }
    return texts;
  }

  private BadRule bad(String message) {
    return new BadRule(name + ": " + message, null);
  }
}
