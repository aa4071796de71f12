package broadsheet.ui;

import static broadsheet.ui.commands.Command.Group.WINDOW;

import broadsheet.ui.commands.Command;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.kit.Theme;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.sidebars.Dock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The commands of the window itself: which of its parts stand where and how wide, its text and its
/// theme, and the cards over it.
final class WindowCommands {

  private final Commands all;
  private final DeskParts parts;
  private final Settings settings;

  private WindowCommands(Commands all, DeskParts parts, Settings settings) {
    this.all = all;
    this.parts = parts;
    this.settings = settings;
  }

  static void add(Commands all, DeskParts parts, Settings settings) {
    WindowCommands window = new WindowCommands(all, parts, settings);
    window.shown();
    window.dividers(parts.dividers());
    window.textSizes();
    window.add("undo", Words.of("command.undo"), parts.undo()::takeBack, "Ctrl Z");
    window.cards();
    window.docks();
    window.themes();
  }

  private void shown() {
    Columns columns = parts.columns();
    add("show-sources", Words.of("sources.show"), columns::toggleSources, "F8");
    add("show-sidebars", Words.of("sidebars.toggle"), parts::toggleSidebars, "F9");
  }

  private void textSizes() {
    add("larger-text", Words.of("command.larger"), settings::larger, "Ctrl +", "Ctrl =");
    add("smaller-text", Words.of("command.smaller"), settings::smaller, "Ctrl -");
    add("usual-text", Words.of("command.usual"), () -> settings.scale().set(1.0), "Ctrl 0");
  }

  private void cards() {
    add("keys", Words.of("command.keys"), () -> parts.cards().openKeys(all), "?", "F1");
    add(
        "settings",
        Words.of("command.settings"),
        () -> parts.cards().openSettings(all, ""),
        "Ctrl ,");
  }

  private void docks() {
    dock("sidebars-beside", Words.of("command.sidebars.beside"), Dock.BESIDE);
    dock("sidebars-below", Words.of("command.sidebars.below"), Dock.BELOW);
    dock("sidebars-window", Words.of("command.sidebars.window"), Dock.WINDOW);
  }

  private void themes() {
    theme("theme-system", null);
    theme("theme-light", Theme.LIGHT);
    theme("theme-dark", Theme.DARK);
    theme("theme-sepia", Theme.SEPIA);
    theme("theme-contrast-light", Theme.CONTRAST_LIGHT);
    theme("theme-contrast-dark", Theme.CONTRAST_DARK);
  }

  private void dividers(Dividers edges) {
    add("widen-part", Words.of("command.widen"), () -> edges.widenHere(1), "Alt Shift Right");
    add("narrow-part", Words.of("command.narrow"), () -> edges.widenHere(-1), "Alt Shift Left");
    divider(
        "sources",
        Words.of("command.widen.sources"),
        Words.of("command.narrow.sources"),
        edges::widenSources);
    divider(
        "list", Words.of("command.widen.list"), Words.of("command.narrow.list"), edges::widenList);
    divider(
        "sidebars",
        Words.of("command.widen.sidebars"),
        Words.of("command.narrow.sidebars"),
        edges::widenSidebars);
  }

  private void divider(String part, String wider, String narrower, IntConsumer widen) {
    add("widen-" + part, wider, () -> widen.accept(1));
    add("narrow-" + part, narrower, () -> widen.accept(-1));
  }

  private void dock(String id, String name, Dock dock) {
    add(id, name, () -> parts.docking().moveTo(dock));
  }

  private void theme(String id, @Nullable Theme theme) {
    String name = Words.of("command.theme", Theme.title(theme));
    add(id, name, () -> settings.theme().set(theme));
  }

  private void add(String id, String name, Runnable does, String... keys) {
    all.add(Command.of(WINDOW, id, name, does, keys));
  }
}
