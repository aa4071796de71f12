package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

class PageOrderTest {

  private static final Element BODY =
      Jsoup.parse("<main><p>One <b>two</b></p><hr></main><footer>three</footer>").body();

  @Test
  void aPageIsGoneThroughFromTheFirstNodeToTheLast() {
    assertThat(names(BODY))
        .containsExactly("body", "main", "p", "#text", "b", "#text", "hr", "footer", "#text");
  }

  @Test
  void whatFollowsAnElementIsNoPartOfIt() {
    assertThat(names(BODY.child(0).child(0))).containsExactly("p", "#text", "b", "#text");
  }

  private static List<String> names(Node root) {
    List<String> names = new ArrayList<>();
    for (Node at = root; at != null; at = PageOrder.after(at, root)) {
      names.add(at.nodeName());
    }
    return names;
  }
}
