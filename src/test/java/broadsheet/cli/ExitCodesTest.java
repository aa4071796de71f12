package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.cli.CommandLineFixture.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 0 done, 1 the job failed, 2 wrong usage.
class ExitCodesTest {

  @TempDir private Path folder;
  private CommandLineFixture broadsheet;

  @BeforeEach
  void open() {
    broadsheet = new CommandLineFixture(folder.resolve("library"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          nonsense                         | Unmatched argument at index 0: 'nonsense'
          lst                              | Did you mean: broadsheet list?
          show                             | Missing required parameter: 'ID'
          show twelve                      | 'twelve' is not a number
          list --limit many                | 'many' is not a number
          list --limit 99999999999         | '99999999999' is not a number
          list --colour                    | Unknown option: '--colour'
          search                           | Missing required parameter: 'WORD'
          import                           | Missing required parameter: 'FILE'
          sources add                      | Missing required parameter: 'URL'
          sources remove two               | 'two' is not a number
          parse                            | Missing required subcommand
          parse article                    | Missing required parameter: 'FILE'
          parse article a.html b.html      | One FILE is parsed, or with --batch
          parse article --batch index.json | --batch
          tour                             | DIR
          """)
  void aWrongUsageIsTwoAndSaysWhatIsWrongAndWhereTheHelpIs(String line, String wrong) {
    Ran ran = broadsheet.run(line);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(wrong).containsPattern("`broadsheet[a-z ]* --help` tells more");
    assertThat(ran.err().lines()).hasSizeLessThan(5);
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "fetch --help",
        "list --help",
        "show --help",
        "sidebars --help",
        "search --help",
        "bookmark --help",
        "bookmarks --help",
        "sources --help",
        "sources add --help",
        "sources remove --help",
        "import --help",
        "parse --help",
        "parse article --help",
        "parse feed --help",
        "tour --help"
      })
  void helpIsDoneAndNamesItsCommand(String line) {
    Ran ran = broadsheet.run(line);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Usage: broadsheet " + line.replace("--help", "").strip());
  }

  @Test
  void aFolderThatIsAFileIsRefusedInOneSentence() throws Exception {
    Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
    Ran ran = broadsheet.run("--library", file.toString(), "list");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().strip().lines()).hasSize(1);
    assertThat(ran.err()).contains("a-file");
    assertThat(file).hasContent("not a folder");
  }

  @Test
  void aLibraryOfANewerBroadsheetIsRefusedAndLeftAsItIs() throws Exception {
    assertThat(broadsheet.run("list").exit()).isZero();
    Path database = folder.resolve("library").resolve("broadsheet.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 9999");
    }
    Ran ran = broadsheet.run("list");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().strip().lines()).hasSize(1);
    assertThat(ran.err()).contains("newer Broadsheet");
  }

  @Test
  void anotherLibraryMayBeChosenBeforeOrAfterTheCommand() {
    Path other = folder.resolve("other");
    assertThat(broadsheet.run("list", "--library", other.toString()).exit()).isZero();
    assertThat(broadsheet.run("--library", other.toString(), "bookmarks").exit()).isZero();
    assertThat(other).isDirectory();
    assertThat(folder.resolve("library")).doesNotExist();
  }
}
