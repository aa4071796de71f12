package broadsheet.extract.body;

import java.util.List;
import org.jsoup.nodes.Element;

/// A page as boxes and passages, without anything that is not shown.
///
/// @param scripts those in the page's body that say what they hold, in order
record Layout(Box root, List<Box> boxes, List<Passage> passages, List<Element> scripts) {}
