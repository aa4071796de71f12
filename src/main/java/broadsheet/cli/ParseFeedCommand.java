package broadsheet.cli;

import picocli.CommandLine.Command;

@Command(
    mixinStandardHelpOptions = true,
    description = "Read a feed, RSS, RDF, Atom, CDF or JSON Feed, and print it as JSON.")
final class ParseFeedCommand extends ParseCommand {

  @Override
  Parser parser() {
    return Parser.FEED;
  }
}
