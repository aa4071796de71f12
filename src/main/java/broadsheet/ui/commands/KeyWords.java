package broadsheet.ui.commands;

import broadsheet.ui.kit.Words;
import java.util.Locale;

/// Keys as the reader's own keyboard has them: "Ctrl K", on a Mac "Cmd K".
public final class KeyWords {

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

  private KeyWords() {}

  public static boolean isMac() {
    return MAC;
  }

  public static String say(Key key) {
    String ctrl = MAC ? Words.of("key.cmd") : Words.of("key.ctrl");
    return (key.ctrl() ? ctrl + " " : "")
        + (key.alt() ? Words.of("key.alt") + " " : "")
        + (key.shift() ? Words.of("key.shift") + " " : "")
        + name(key.cap());
  }

  private static String name(String cap) {
    return switch (cap) {
      case "Left" -> Words.of("key.left");
      case "Right" -> Words.of("key.right");
      case "Up" -> Words.of("key.up");
      case "Down" -> Words.of("key.down");
      case "Space" -> Words.of("key.space");
      case "Home" -> Words.of("key.home");
      case "End" -> Words.of("key.end");
      case "Page Up" -> Words.of("key.pageUp");
      case "Page Down" -> Words.of("key.pageDown");
      case "Insert" -> Words.of("key.insert");
      case "Delete" -> Words.of("key.delete");
      case "Backspace" -> Words.of("key.backspace");
      default -> cap;
    };
  }
}
