package broadsheet.extract.rule;

import broadsheet.extract.body.BodyReader;
import broadsheet.extract.metadata.StatedLine;
import broadsheet.extract.text.Characters;
import broadsheet.news.Block;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/// The rules that fit one page, best first. For each part the first that finds something counts.
///
/// @param rules none on most pages
public record PageRules(List<SiteRule> rules) {

  public PageRules {
    rules = List.copyOf(rules);
  }

  /// What a rule found.
  public record Found<T>(T part, String rule) {}

  /// Takes out of the page what is to be stripped.
  ///
  /// @return whether anything was
  public boolean strip(Document page) {
    boolean stripped = false;
    for (SiteRule rule : rules) {
      for (Evaluator selector : rule.strip()) {
        stripped |= !page.select(selector).remove().isEmpty();
      }
    }
    return stripped;
  }

  public Optional<Found<String>> headline(Document page) {
    return find(rule -> text(page, rule.headline()));
  }

  public Optional<Found<List<String>>> byline(Document page) {
    return find(
        rule -> {
          String line = text(page, rule.byline());
          List<String> people = line == null ? List.of() : StatedLine.people(line);
          return people.isEmpty() ? null : people;
        });
  }

  public Optional<Found<OffsetDateTime>> date(Document page) {
    return find(
        rule -> {
          Element element = rule.date() == null ? null : page.selectFirst(rule.date());
          return element == null ? null : StatedLine.moment(element);
        });
  }

  /// Takes the groups out of the page.
  ///
  /// @param base what relative links are resolved against
  public Optional<Found<List<Sidebar>>> takeSidebars(Document page, URI base) {
    return find(
        rule -> {
          Evaluator boxes = rule.sidebars();
          List<Sidebar> groups = boxes == null ? List.of() : RuledSidebars.take(page, boxes, base);
          return groups.isEmpty() ? null : groups;
        });
  }

  /// @param base what relative links are resolved against
  public Optional<Found<List<Block>>> body(Document page, URI base) {
    return find(
        rule -> {
          List<Block> blocks =
              rule.body() == null ? List.of() : BodyReader.blocks(rule.body().copy(page), base);
          return blocks.isEmpty() ? null : blocks;
        });
  }

  /// What the page says of its article, with what the rules found in place of it.
  public Metadata about(Document page, Metadata general) {
    if (rules.isEmpty()) {
      return general;
    }
    return new Metadata(
        headline(page).map(Found::part).orElse(general.title()),
        general.standfirst(),
        byline(page).map(Found::part).orElse(general.byline()),
        general.dateline(),
        date(page).map(Found::part).orElse(general.published()),
        general.modified(),
        general.section(),
        general.tags(),
        general.language(),
        general.siteName(),
        general.canonicalUrl(),
        general.leadImage(),
        general.rights());
  }

  private <T> Optional<Found<T>> find(Function<SiteRule, @Nullable T> part) {
    return rules.stream()
        .map(
            rule -> {
              T found = part.apply(rule);
              return found == null ? null : new Found<>(found, rule.name());
            })
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static @Nullable String text(Document page, @Nullable Evaluator selector) {
    Element element = selector == null ? null : page.selectFirst(selector);
    String text =
        element == null
            ? ""
            : element.hasAttr("content") ? element.attr("content") : element.text();
    String line = Characters.neutral(text).strip();
    return line.isEmpty() ? null : line;
  }
}
