package broadsheet.extract.rule;

import broadsheet.extract.body.BodyReader;
import broadsheet.extract.metadata.Account;
import broadsheet.extract.metadata.StatedLine;
import broadsheet.extract.metadata.Told;
import broadsheet.extract.text.Characters;
import broadsheet.extract.text.Trace;
import broadsheet.news.Block;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

  /// For a person who asks which rules are in force.
  public List<String> lines() {
    String names = String.join(", ", rules.stream().map(SiteRule::name).toList());
    return List.of("rules for this site: " + (names.isEmpty() ? "none" : names));
  }

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

  /// What the page says of its article, with what the rules find in place of it.
  public Account over(Account general, Document page) {
    if (rules.isEmpty()) {
      return general;
    }
    return new Account(
        headline(page).orElse(general.title()),
        general.standfirst(),
        byline(page).orElse(general.byline()),
        general.dateline(),
        date(page).orElse(general.published()),
        general.modified(),
        general.section(),
        general.tags(),
        general.language(),
        general.siteName(),
        general.canonicalUrl(),
        general.leadImage(),
        general.rights(),
        general.forSubscribers());
  }

  private Optional<Told<String>> headline(Document page) {
    return find(rule -> text(page, rule.headline()));
  }

  private Optional<Told<List<String>>> byline(Document page) {
    return find(
        rule -> {
          String line = text(page, rule.byline());
          List<String> people = line == null ? List.of() : StatedLine.people(line);
          return people.isEmpty() ? null : people;
        });
  }

  private Optional<Told<OffsetDateTime>> date(Document page) {
    return find(
        rule -> {
          Element element = rule.date() == null ? null : page.selectFirst(rule.date());
          return element == null ? null : StatedLine.moment(element);
        });
  }

  /// Takes the groups out of the page.
  ///
  /// @param base what relative links are resolved against
  public Optional<List<Sidebar>> takeSidebars(Document page, URI base, Trace trace) {
    Optional<Told<List<Sidebar>>> found =
        find(
            rule -> {
              Evaluator boxes = rule.sidebars();
              List<Sidebar> groups =
                  boxes == null ? List.of() : RuledSidebars.take(page, boxes, base);
              return groups.isEmpty() ? null : groups;
            });
    found.ifPresent(groups -> trace.note(() -> lines(groups)));
    return found.map(Told::value);
  }

  private static List<String> lines(Told<List<Sidebar>> groups) {
    List<String> lines = new ArrayList<>();
    lines.add(groups.line("sidebars", found -> String.valueOf(found.size())));
    for (Sidebar group : groups.value()) {
      lines.add("    \"" + group.title() + "\": " + group.headlines().size() + " headlines");
    }
    return lines;
  }

  /// @param base what relative links are resolved against
  public Optional<List<Block>> body(Document page, URI base, Trace trace) {
    Optional<Told<List<Block>>> found =
        find(
            rule -> {
              List<Block> blocks =
                  rule.body() == null ? List.of() : BodyReader.blocks(rule.body().copy(page), base);
              return blocks.isEmpty() ? null : blocks;
            });
    found.ifPresent(
        blocks -> trace.note(() -> List.of(blocks.line("body", all -> all.size() + " blocks"))));
    return found.map(Told::value);
  }

  private <T> Optional<Told<T>> find(Function<SiteRule, @Nullable T> part) {
    return rules.stream()
        .map(
            rule -> {
              T found = part.apply(rule);
              return found == null ? null : new Told<>(found, "rule " + rule.name());
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
