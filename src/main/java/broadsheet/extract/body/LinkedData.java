package broadsheet.extract.body;

import broadsheet.extract.text.PageOrder;
import broadsheet.extract.text.ScriptText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The page's JSON-LD as written, without a walk of its own through the page.
final class LinkedData {

  private LinkedData() {}

  static List<String> of(Document page, Layout layout) {
    List<String> data = new ArrayList<>();
    Element head = page.head();
    for (Node at = head; at != null; at = PageOrder.after(at, head)) {
      if (at instanceof Element script && script.normalName().equals("script")) {
        add(script, data);
      }
    }
    layout.scripts().forEach(script -> add(script, data));
    return data;
  }

  private static void add(Element script, List<String> data) {
    if (script.attributes().get("type").contains("ld+json")) {
      data.add(ScriptText.of(script));
    }
  }
}
