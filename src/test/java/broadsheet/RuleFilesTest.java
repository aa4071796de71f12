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
    SiteRules.Reading reading = RuleFiles.in(folder);
    assertThat(reading.rules().rules())
        .extracting(SiteRule::name)
        .containsExactly("a.json", "b.json", "space-media-network.json");
    assertThat(reading.faults())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).startsWith("c.json: \"hosts\""),
            fault -> assertThat(fault).startsWith("d.json: it cannot be read"));
  }

  @Test
  void withoutAFolderTheHousesRulesAreInForce() {
    assertThat(RuleFiles.in(folder.resolve("missing")))
        .isEqualTo(new SiteRules.Reading(SiteRules.ofTheHouse(), List.of()));
  }
}
