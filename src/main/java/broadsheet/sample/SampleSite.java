package broadsheet.sample;

import java.nio.charset.Charset;
import java.util.List;

/// One site of the network, as `edition.json` describes it.
///
/// @param port where it is served if that port is free
/// @param charset what its pages are written in; only the modern ones declare it
/// @param articles slugs of all its articles
record SampleSite(
    String key,
    String name,
    String agency,
    String tagline,
    int port,
    FeedForm feed,
    String feedPath,
    Template template,
    Charset charset,
    String rights,
    List<Group> groups,
    List<String> articles) {

  SampleSite {
    groups = List.copyOf(groups);
    articles = List.copyOf(articles);
  }

  /// A titled group of related headlines. A page prints three of its stories in a row; which three
  /// changes from page to page.
  record Group(String title, List<String> stories) {
    Group {
      stories = List.copyOf(stories);
    }
  }
}
