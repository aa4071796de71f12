package broadsheet.ui;

import static broadsheet.ui.commands.Command.Group.READING;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.kit.Words;
import broadsheet.ui.sidebars.SidebarsModel;
import broadsheet.ui.sidebars.SidebarsModel.Mode;

/// The commands of the sidebars beside the open article.
final class SidebarCommands {

  private SidebarCommands() {}

  static void add(Commands all, SidebarsModel sidebars) {
    all.add(
        Command.of(
            READING,
            "sidebars-of-page",
            Words.of("command.sidebars.page"),
            () -> sidebars.choose(Mode.THIS_PAGE)));
    all.add(
        Command.of(
            READING,
            "sidebars-of-source",
            Words.of("command.sidebars.source"),
            () -> sidebars.choose(Mode.THIS_SOURCE)));
    all.add(
        Command.of(
            READING, "keep-sidebars", Words.of("command.sidebars.keep"), sidebars::keepEverything));
  }
}
