package broadsheet.cli;

import broadsheet.extract.Explanation;
import broadsheet.extract.rule.SiteRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Cut the article out of a page, HTML or plain text, and print it as JSON.",
      "Rules for single sites in the settings folder are in force, as they are when a page is brought."
    })
final class ParseArticleCommand extends ParseCommand {

  private final House house;

  @Option(
      names = "--explain",
      description =
          "Print, instead of JSON, which rule or source chose each part: what to send along with a "
              + "report of a bad cut.")
  private boolean explain;

  ParseArticleCommand(House house) {
    this.house = house;
  }

  @Override
  Parser parser() {
    return Parser.article(rules());
  }

  @Override
  int one(Path file) throws IOException {
    if (!explain) {
      return super.one(file);
    }
    Explanation.of(Files.readAllBytes(file), null, address(file), rules()).forEach(out()::println);
    return 0;
  }

  private SiteRules rules() {
    SiteRules.Reading reading = house.rules();
    reading.faults().forEach(err()::println);
    return reading.rules();
  }
}
