package broadsheet.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/// All commands under one roof.
public final class CommandLineFace {

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineFace.class);

  private CommandLineFace() {}

  /// Runs one command line.
  ///
  /// @return the exit code: 0 done, 1 the job failed, 2 wrong usage
  public static int run(House house, PrintWriter out, PrintWriter err, String... args) {
    int code =
        commands(house)
            .setOut(out)
            .setErr(err)
            .registerConverter(int.class, WrongUsage.number(Integer::valueOf))
            .registerConverter(long.class, WrongUsage.number(Long::valueOf))
            .registerConverter(Long.class, WrongUsage.number(Long::valueOf))
            .setParameterExceptionHandler(new WrongUsage())
            .setExecutionExceptionHandler(CommandLineFace::failed)
            .execute(args);
    out.flush();
    err.flush();
    return code;
  }

  private static CommandLine commands(House house) {
    return new CommandLine(new DeskCommand(house))
        .addSubcommand(new FetchCommand(house))
        .addSubcommand(new ListCommand(house))
        .addSubcommand(new ShowCommand(house))
        .addSubcommand(new SidebarsCommand(house))
        .addSubcommand(new SearchCommand(house))
        .addSubcommand(new BookmarkCommand(house))
        .addSubcommand(new BookmarksCommand(house))
        .addSubcommand(new DeleteCommand(house))
        .addSubcommand(
            "sources",
            new CommandLine(new SourcesCommand(house))
                .addSubcommand("list", new SourcesCommand(house))
                .addSubcommand(new SourcesAddCommand(house))
                .addSubcommand(new SourcesSetCommand(house))
                .addSubcommand(new SourcesRemoveCommand(house))
                .addSubcommand(new SourcesImportCommand(house))
                .addSubcommand(new SourcesExportCommand(house)))
        .addSubcommand(new ImportCommand(house))
        .addSubcommand(new CutAgainCommand(house))
        .addSubcommand(
            "parse",
            new CommandLine(new ParseGroup())
                .addSubcommand("article", new ParseArticleCommand(house))
                .addSubcommand("feed", new ParseFeedCommand()))
        .addSubcommand(new TourCommand(house));
  }

  /// A job that failed gives one sentence; its stack trace goes to the log.
  private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    LOG.warn("{} failed", command.getCommandName(), failure);
    String message = failure.getMessage();
    command.getErr().println(message == null ? failure.toString() : message);
    return ExitCode.SOFTWARE;
  }

  /// `parse` by itself does nothing.
  @Command(
      name = "parse",
      mixinStandardHelpOptions = true,
      description = "Cut a page or a feed from a file and print it as JSON; no library is used.")
  private static final class ParseGroup {}
}
