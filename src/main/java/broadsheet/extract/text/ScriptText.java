package broadsheet.extract.text;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// What stands in a `script`.
public final class ScriptText {

  private ScriptText() {}

  /// Without a copy being made: scripts are most of many pages.
  public static String of(Element script) {
    boolean single = script.childNodeSize() == 1;
    return single && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }
}
