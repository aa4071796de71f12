package broadsheet.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who wrote the article: the people, or where none is named, the house or wire that signs it.
///
/// Beside people a house is left out: "Reuters Staff, Ann Lee" is Ann Lee. Alone it stays: a reader
/// would rather know that a wire wrote it than nothing, and papers' own data call it the author (on
/// one page in six of those we measured). A bare job or desk, "Staff Writer", is nobody.
final class Byline {

  private static final int LONGEST_HOUSE = 60;

  /// Names; a page that gives ten thousand is built to take long.
  private static final int MOST = 100;

  /// "ann_lee", "Jlee24", also a bare "Ann": how a system knows whom the page may call by name.
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{ASCII}&&\\S]+");

  /// A card for social networks prints up to two labelled lines, "Written by: Ann Lee".
  private static final List<String> CARD_LINES = List.of("1", "2");

  private static final List<String> NONE = List.of();

  private final Clues clues;
  private final @Nullable String siteName;
  private @Nullable Told<List<String>> house;
  private @Nullable Told<List<String>> account;

  private Byline(Clues clues, @Nullable String siteName) {
    this.clues = clues;
    this.siteName = siteName;
  }

  /// @return people, or one house and its wires; nothing if nobody is named
  static @Nullable Told<List<String>> of(Clues clues, @Nullable String siteName) {
    return new Byline(clues, siteName).choose();
  }

  private @Nullable Told<List<String>> choose() {
    Told<List<String>> named = declared();
    if (named != null) {
      return named;
    }
    return account == null ? printed() : nameOf(account);
  }

  private @Nullable Told<List<String>> declared() {
    Told<List<String>> named = named(inData(false), "linked data");
    for (String name : named == null ? tags() : NONE) {
      named = named(InvertedName.upright(name, clues.meta().all(name)), "meta " + name);
      if (named != null) {
        break;
      }
    }
    return named;
  }

  /// The names of the `meta` elements that tell the writer.
  private List<String> tags() {
    List<String> tags = new ArrayList<>(MetaNames.of("author"));
    for (String line : CARD_LINES) {
      if (BylineParts.isOpening(clues.meta().first("twitter:label" + line))) {
        tags.add("twitter:data" + line);
      }
    }
    return tags;
  }

  /// The people of a source; where they are mere accounts, they have to wait.
  private @Nullable Told<List<String>> named(List<String> bylines, String by) {
    List<String> people = bylines.isEmpty() ? NONE : people(new Told<>(bylines, by));
    if (people.stream().anyMatch(name -> !ACCOUNT.matcher(name).matches())) {
      return new Told<>(people, by);
    }
    account = account == null && !people.isEmpty() ? new Told<>(people, by) : account;
    return null;
  }

  /// Who stands behind an account, if the page prints a full name where its byline is.
  private Told<List<String>> nameOf(Told<List<String>> account) {
    Told<List<String>> line = MarkedByline.own(clues, siteName).line();
    List<String> names = line == null ? NONE : people(line);
    return line != null && names.stream().anyMatch(Names::isFullName) ? line.as(names) : account;
  }

  private @Nullable Told<List<String>> printed() {
    if (house == null) {
      house = organisations();
    }
    Told<List<String>> line = VisibleByline.of(clues, siteName);
    house = isSite(house) ? wireOr(house, line) : house;
    List<String> printed = line == null ? NONE : people(line);
    if (line == null || printed.isEmpty()) {
      return house;
    }
    return house == null || printed.stream().anyMatch(Names::isFullName) ? line.as(printed) : house;
  }

  private boolean isSite(@Nullable Told<List<String>> names) {
    return names != null
        && names.value().stream().allMatch(name -> SiteName.matches(name, siteName, clues.url()));
  }

  /// That the site signs is known; a wire that the page prints says more.
  private @Nullable Told<List<String>> wireOr(
      @Nullable Told<List<String>> site, @Nullable Told<List<String>> line) {
    List<String> names =
        line == null
            ? NONE
            : line.value().stream().map(this::signed).flatMap(List::stream).toList();
    boolean wire = names.stream().allMatch(name -> Agencies.named(name) != null);
    return line == null || names.isEmpty() || !wire ? site : line.as(names);
  }

  private @Nullable Told<List<String>> organisations() {
    List<String> houses =
        inData(true).stream().map(this::signed).flatMap(List::stream).limit(MOST).toList();
    return houses.isEmpty() ? null : new Told<>(houses, "an organisation in the linked data");
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
            names.add(JsonLd.text(name));
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

  private List<String> people(Told<List<String>> bylines) {
    Set<String> people = new LinkedHashSet<>();
    for (String byline : bylines.value()) {
      if (people.size() >= MOST) {
        break;
      }
      if (byline.startsWith("http") || byline.startsWith("/")) {
        continue;
      }
      for (String name : Names.people(byline)) {
        boolean repeated = people.stream().anyMatch(name::equalsIgnoreCase);
        if (!repeated && !SiteName.matches(name, siteName, clues.url()) && !isHolder(name)) {
          people.add(name);
        }
      }
      house = house == null ? ifAny(signed(byline), bylines) : house;
    }
    return List.copyOf(people);
  }

  private static @Nullable Told<List<String>> ifAny(List<String> names, Told<?> source) {
    return names.isEmpty() ? null : source.as(names);
  }

  /// Whoever holds the rights may be a house, however much its name looks like a person's.
  private boolean isHolder(String name) {
    return MetaNames.of("rights").stream()
        .anyMatch(rights -> clues.meta().first(rights).contains(name));
  }

  /// "Associated Press", "Harbour Wire", also "Harbour Wire with AFP"; a bare "Staff" is nobody.
  private List<String> signed(String byline) {
    List<String> houses = new ArrayList<>();
    for (String part : BylineParts.of(byline)) {
      boolean place = Places.isCity(part) || Places.isRegion(part);
      boolean house = !Roles.only(part) && !place && part.length() <= LONGEST_HOUSE;
      if (house && (houses.isEmpty() || Agencies.named(part) != null)) {
        houses.add(part);
      }
    }
    return List.copyOf(houses);
  }
}
