package broadsheet.extract.body;

import java.util.List;

/// A page as boxes and passages, without anything that is not shown.
record Layout(Box root, List<Box> boxes, List<Passage> passages) {}
