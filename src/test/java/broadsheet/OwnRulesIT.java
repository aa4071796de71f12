package broadsheet;

import static broadsheet.news.SourceSettings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.BuiltProgram.Ran;
import broadsheet.KeptState.Kept;
import broadsheet.library.Library;
import broadsheet.news.BodyText;
import broadsheet.news.Capture;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person lays a rule for one site into the settings folder; the built program cuts by it.
class OwnRulesIT {

  private static final String HOST = "127.0.3.31";
  private static final String RULE =
      """
      {"hosts": "%s", "headline": ".line", "byline": ".who", "date": "time", "body": ".log",
       "sidebars": ".box", "strip": ".notice"}
      """
          .formatted(HOST);

  /// Headline, writer, story and group stand where nobody would look for them.
  private static final String PAGE =
      Newsprint.story("Harbour log")
          .replace(
              "</article>",
              """
              </article><div class=line>Pilots sail at dawn</div><i class=who>Mara Holt</i>
              <time datetime=2026-01-14T09:30:00Z>a while ago</time>
              <footer class=log>Wind west. <b class=notice>Rent a boat.</b> All ashore.</footer>
              <div class=box><b>Logs</b><a href=/1>One</a><a href=/2>Two</a></div>\
              """);

  @TempDir private Path home;
  private Path rules;
  private Path page;

  @BeforeEach
  void write() throws IOException {
    rules = Files.createDirectories(home.resolve("config/broadsheet/rules"));
    Files.writeString(rules.resolve("quay.json"), RULE);
    page = Files.writeString(home.resolve("page.html"), PAGE);
  }

  @Test
  void aSavedPageIsCutByTheRuleWhateverBrokenFilesLieBesideIt() throws Exception {
    Files.writeString(rules.resolve("a.json"), "{\"hosts\": \"127.0.3.31\",");
    Files.writeString(rules.resolve("b.json"), "{\"hosts\": \"127.0.3.31\", \"body\": \"div[\"}");
    Files.writeString(rules.resolve("c.json"), "{\"hosts\": \"127.0.3.31\", \"bodi\": \"p\"}");
    Ran ran = parse();
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err().lines())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).startsWith("a.json: line 1 is no JSON"),
            fault -> assertThat(fault).startsWith("b.json: \"body\" is no selector: div["),
            fault -> assertThat(fault).isEqualTo("c.json: it has unknown keys: bodi."));
    assertThat(ran.json().path("title").asText()).isEqualTo("Pilots sail at dawn");
    assertThat(ran.json().path("byline").toString()).contains("Mara Holt");
    assertThat(ran.json().path("text").asText().strip()).isEqualTo("Wind west. All ashore.");
  }

  @Test
  void theExplanationNamesTheFileForEachPart() throws Exception {
    assertThat(parse("--explain").out().lines())
        .containsSubsequence(
            "rules for this site: quay.json",
            "headline: Pilots sail at dawn",
            "    from: rule quay.json",
            "byline: Mara Holt",
            "    from: rule quay.json",
            "date: 2026-01-14T09:30Z",
            "    from: rule quay.json",
            "sidebars: 1",
            "    from: rule quay.json",
            "body: 1 blocks",
            "    from: rule quay.json");
  }

  @Test
  void withoutTheFileThePageIsCutAsAnyOther() throws Exception {
    Files.delete(rules.resolve("quay.json"));
    assertThat(parse().json().path("title").asText()).isEqualTo("Harbour log");
  }

  @Test
  void aPageThatIsBroughtIsCutByTheRuleToo() throws Exception {
    KeptState state = new KeptState(home.resolve("library"));
    URI story;
    try (Site site = new Site(HOST)) {
      story = site.at("/2026/pilots-sail-at-dawn.html");
      site.page(story.getPath(), PAGE);
      site.page("/feed.xml", Newsprint.feed("Quay", Map.of("Pilots", story)));
      NewSource quay =
          new NewSource("Quay", site.at("/feed.xml"), null, SourceKind.FEED, null, "en");
      try (Library library = state.open()) {
        library.set(library.add(quay.asTrusted()), USUAL.capturing(Capture.ALWAYS));
      }
      Ran fetched = run("--library", state.folder().toString(), "fetch");
      assertThat(fetched.exit()).as(fetched.err()).isZero();
    }
    Kept kept = Objects.requireNonNull(state.contents().get(story.toString()));
    assertThat(kept.article().about().title()).isEqualTo("Pilots sail at dawn");
    assertThat(BodyText.of(kept.article().body()).strip()).isEqualTo("Wind west. All ashore.");
    assertThat(kept.sidebars()).containsExactly("Logs[One, Two]");
  }

  private Ran parse(String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of("parse", "article", page.toString()));
    words.addAll(List.of("--url", "http://" + HOST + "/2026/pilots-sail-at-dawn.html"));
    words.addAll(List.of(options));
    return run(words.toArray(String[]::new));
  }

  private Ran run(String... words) throws Exception {
    return new BuiltProgram(home).run(words);
  }
}
