package broadsheet.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who wrote the article: the people, or where none is named, the house or wire that signs it.
///
/// Beside people a house is left out: "Reuters Staff, Ann Lee" is Ann Lee. Alone it stays: a reader
/// would rather know that a wire wrote it than nothing, and papers' own data call it the author (on
/// one page in six of those we measured). A bare job, "Staff Writer", is nobody.
final class Byline {

  private static final int LONGEST_HOUSE = 60;

  private final Clues clues;
  private final @Nullable String siteName;
  private List<String> house = List.of();

  private Byline(Clues clues, @Nullable String siteName) {
    this.clues = clues;
    this.siteName = siteName;
  }

  static List<String> of(Clues clues, @Nullable String siteName) {
    return new Byline(clues, siteName).choose();
  }

  private List<String> choose() {
    List<List<String>> sources = new ArrayList<>();
    sources.add(inData(false));
    for (String name : MetaNames.of("author")) {
      sources.add(clues.meta().all(List.of(name)));
    }
    for (List<String> source : sources) {
      List<String> people = people(source);
      if (!people.isEmpty()) {
        return people;
      }
    }
    if (house.isEmpty()) {
      house = inData(true).stream().map(this::signed).flatMap(List::stream).toList();
    }
    List<String> printed = people(VisibleByline.of(clues, siteName));
    if (printed.isEmpty()) {
      return house;
    }
    return house.isEmpty() || printed.stream().anyMatch(Names::isFullName) ? printed : house;
  }

  /// What the linked data names: people and what may be people, or organisations.
  private List<String> inData(boolean organisations) {
    List<String> names = new ArrayList<>();
    for (String key : List.of("author", "creator")) {
      for (JsonNode author : JsonLd.many(clues.article().path(key))) {
        JsonNode whole = clues.data().resolve(author);
        boolean organisation = JsonLd.text(whole.path("@type")).endsWith("Organization");
        for (JsonNode name : JsonLd.many(nameOf(whole))) {
          if (organisation == organisations) {
            names.add(PlainText.of(name.asText()));
          }
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }

  private static JsonNode nameOf(JsonNode author) {
    if (!author.isObject() || author.has("name")) {
      return author.isObject() ? author.path("name") : author;
    }
    String name = author.path("givenName").asText() + ' ' + author.path("familyName").asText();
    return TextNode.valueOf(name.strip());
  }

  private List<String> people(List<String> bylines) {
    Set<String> people = new LinkedHashSet<>();
    for (String byline : bylines) {
      if (byline.startsWith("http") || byline.startsWith("/")) {
        continue;
      }
      for (String name : Names.people(byline)) {
        if (!SiteName.matches(name, siteName, clues.url())) {
          people.add(name);
        }
      }
      if (house.isEmpty()) {
        house = signed(byline);
      }
    }
    return List.copyOf(people);
  }

  /// "Associated Press", "Harbour Wire", also "Harbour Wire with AFP"; a bare "Staff" is nobody.
  private List<String> signed(String byline) {
    List<String> houses = new ArrayList<>();
    for (String part : Names.parts(byline)) {
      boolean place = Places.isCity(part) || Places.isRegion(part);
      boolean house = !Names.isMereRole(part) && !place && part.length() <= LONGEST_HOUSE;
      if (house && (houses.isEmpty() || Agencies.named(part) != null)) {
        houses.add(part);
      }
    }
    return List.copyOf(houses);
  }
}
