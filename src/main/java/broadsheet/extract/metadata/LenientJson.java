package broadsheet.extract.metadata;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// JSON as pages write it: wrapped in comments or CDATA, escaped as for HTML, with trailing commas,
/// bare line breaks in strings, several documents in a row, or cut short.
final class LenientJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class);

  private static final Pattern WRAPPING =
      Pattern.compile(
          "/\\*\\s*<!\\[CDATA\\[\\s*\\*/|/\\*\\s*\\]\\]>\\s*\\*/|//\\s*<!\\[CDATA\\[|//\\s*\\]\\]>|<!\\[CDATA\\[|\\]\\]>|<!--|-->");

  private static final Pattern ESCAPED = Pattern.compile("[\\[{\\s]{1,20}&(?:quot|#34);");

  /// The few facts that are worth saving from a document that cannot be read.
  private static final Pattern FACT =
      Pattern.compile(
          "\"(headline|datePublished|dateModified|isAccessibleForFree)\"\\s*:\\s*\"?([^\"\\n"
              + "]{1,500})\"?");

  private LenientJson() {}

  /// @return the documents that could be read
  static List<JsonNode> read(String script) {
    List<JsonNode> documents = new ArrayList<>();
    boolean wrapped = script.contains("<!") || script.contains("]]>") || script.contains("-->");
    String bare = (wrapped ? WRAPPING.matcher(script).replaceAll(" ") : script).strip();
    String json = ESCAPED.matcher(bare).lookingAt() ? Parser.unescapeEntities(bare, false) : bare;
    try (MappingIterator<JsonNode> values = READER.readValues(json)) {
      while (values.hasNextValue()) {
        documents.add(values.nextValue());
      }
    } catch (JacksonException e) {
      documents.add(scraps(json));
    } catch (IOException e) {
      return documents; // a string has no input to fail
    }
    return documents;
  }

  private static JsonNode scraps(String json) {
    var facts = MAPPER.createObjectNode();
    Matcher fact = FACT.matcher(json);
    while (fact.find()) {
      if (!facts.has(fact.group(1))) {
        facts.put(fact.group(1), fact.group(2));
      }
    }
    return facts.isEmpty() ? facts : facts.put("@type", "Article");
  }
}
