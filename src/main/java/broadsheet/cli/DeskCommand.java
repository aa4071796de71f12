package broadsheet.cli;

import broadsheet.cli.House.Session;
import picocli.CommandLine.Command;

/// The program without a command: the window or, where there is no display, the front page as text.
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    version = "Broadsheet 0.1.0",
    synopsisSubcommandLabel = "[COMMAND]",
    header = "Broadsheet, a desktop newspaper that keeps what it prints.",
    description = {
      "",
      "Without a command the window opens. Where there is no display, the sources are",
      "asked and the front page is printed instead.",
      ""
    },
    footer = {
      "",
      "Try it:   broadsheet --sample          the sample edition, no network needed",
      "          broadsheet sources add URL   follow a site",
      "          broadsheet fetch             bring its news",
      "          broadsheet list              what there is to read",
      "          broadsheet show 12           read",
      "",
      "Exit codes: 0 done, 1 the job failed, 2 wrong usage."
    })
final class DeskCommand extends LibraryCommand {

  DeskCommand(House house) {
    super(house);
  }

  @Override
  int run(Session session) throws InterruptedException {
    if (house().window(session)) {
      return 0;
    }
    out().println("There is no display here, so this is the front page as text.");
    return new FrontPageText(session, out()).print();
  }
}
