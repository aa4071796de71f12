package broadsheet.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article of the network as written, before it is dated and set.
///
/// @param address the words of a modern address: the title, or what stands for it in Latin letters
/// @param age minutes between its publication and the start of the edition; for wire stories,
/// the start of the edition's week
/// @param byline as printed, "by Staff Writers"
/// @param image name of the lead picture, "sea-busan"
/// @param listed false if no feed or front page announces it, only sidebars do
/// @param withdrawn true if its page is gone although sidebars still point there
record SampleArticle(
    String slug,
    SampleSite site,
    String title,
    String address,
    String section,
    String place,
    String language,
    int age,
    Template template,
    boolean wireDateline,
    @Nullable String byline,
    @Nullable String standfirst,
    @Nullable String image,
    String caption,
    String credit,
    boolean listed,
    boolean withdrawn,
    List<Part> body) {

  SampleArticle {
    body = List.copyOf(body);
  }

  /// Eight letters and digits that stay the same in every run.
  String wireKey() {
    long hash = 1125899906842597L;
    for (int i = 0; i < slug.length(); i++) {
      hash = 31 * hash + slug.charAt(i);
    }
    String key = Long.toUnsignedString(hash, 36);
    return key.substring(key.length() - 8);
  }
}
