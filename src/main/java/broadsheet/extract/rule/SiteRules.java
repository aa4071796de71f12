package broadsheet.extract.rule;

import broadsheet.extract.rule.RuleFile.BadRule;
import broadsheet.extract.text.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// The rules that are in force, a reader's own before those that the program brings.
public record SiteRules(List<SiteRule> rules) {

  public static final SiteRules NONE = new SiteRules(List.of());

  private static final SiteRules BUILT_IN = builtIn();

  public SiteRules {
    rules = List.copyOf(rules);
  }

  /// What was read of rule files, and what could not be.
  ///
  /// @param faults one sentence for each file that is left out
  public record Reading(SiteRules rules, List<String> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  /// The rules that the program brings.
  public static SiteRules ofTheHouse() {
    return BUILT_IN;
  }

  /// @param files the text of each file by its name; a bad one does not spoil the others
  public static Reading read(SortedMap<String, String> files) {
    List<SiteRule> rules = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          try {
            rules.add(RuleFile.read(name, text));
          } catch (BadRule e) {
            faults.add(String.valueOf(e.getMessage()));
          }
        });
    return new Reading(new SiteRules(rules), faults);
  }

  /// These rules, and where they say nothing, the others.
  public SiteRules before(SiteRules others) {
    List<SiteRule> all = new ArrayList<>(rules);
    all.addAll(others.rules);
    return new SiteRules(all);
  }

  /// What the rules say of the site of a page.
  public PageRules of(URI page) {
    return new PageRules(rules.stream().filter(rule -> rule.fits(page)).toList());
  }

  private static SiteRules builtIn() {
    String name = "space-media-network.json";
    try {
      String text = String.join("\n", Resource.lines(SiteRules.class, name));
      return new SiteRules(List.of(RuleFile.read(name, text)));
    } catch (BadRule e) {
      throw new IllegalStateException(e);
    }
  }
}
