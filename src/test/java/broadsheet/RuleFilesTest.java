package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.rule.SiteRule;
import broadsheet.extract.rule.SiteRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

  @TempDir private Path folder;

  @Test
  void aReadersRulesComeFirstAndBadFilesAreTold() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{\"hosts\": \"b.example\"}");
    Files.writeString(folder.resolve("a.json"), "{\"hosts\": \"a.example\"}");
    Files.writeString(folder.resolve("c.json"), "{\"hosts\": 7}");
    Files.write(folder.resolve("d.json"), new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});
    Files.writeString(folder.resolve("notes.txt"), "no rule");
    SiteRules.Reading reading = new RuleFiles(folder).reading();
    assertThat(reading.rules().rules())
        .extracting(SiteRule::name)
        .containsExactly("a.json", "b.json", "space-media-network.json");
    assertThat(reading.faults())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).startsWith("c.json: \"hosts\""),
            fault -> assertThat(fault).startsWith("d.json: it cannot be read"));
  }

  @Test
  void aFileThatIsWrittenChangedOrTakenAwayIsInForceAtOnce() throws IOException {
    RuleFiles files = new RuleFiles(folder.resolve("rules"));
    assertThat(names(files)).containsExactly("space-media-network.json");
    Path file = Files.createDirectory(folder.resolve("rules")).resolve("a.json");
    Files.writeString(file, "{\"hosts\": \"a.example\"}");
    assertThat(names(files)).containsExactly("a.json", "space-media-network.json");
    Files.writeString(file, "{\"hosts\": 7, \"body\": 1}");
    assertThat(files.reading().faults()).hasSize(1);
    assertThat(names(files)).containsExactly("space-media-network.json");
    Files.delete(file);
    assertThat(files.reading().faults()).isEmpty();
  }

  @Test
  void anUnchangedFolderIsNotReadAgain() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"hosts\": \"a.example\"}");
    RuleFiles files = new RuleFiles(folder);
    assertThat(files.reading()).isSameAs(files.reading());
  }

  @Test
  void whatCannotBeUsedIsToldByItselfToo() throws IOException {
    assertThat(new RuleFiles(folder.resolve("missing")).faults()).isEmpty();
    Files.writeString(folder.resolve("c.json"), "{\"hosts\": 7}");
    assertThat(new RuleFiles(folder).faults()).hasSize(1);
  }

  private static List<String> names(RuleFiles files) {
    return files.reading().rules().rules().stream().map(SiteRule::name).toList();
  }

  @Test
  void withoutAFolderTheHousesRulesAreInForce() {
    assertThat(new RuleFiles(folder.resolve("missing")).reading())
        .isEqualTo(new SiteRules.Reading(SiteRules.ofTheHouse(), List.of()));
  }
}
