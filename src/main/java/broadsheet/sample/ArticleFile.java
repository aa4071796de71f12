package broadsheet.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one article's file: header lines "key: value", an empty line, then the body.
final class ArticleFile {

  private final Map<String, String> header = new HashMap<>();

  private ArticleFile() {}

  static SampleArticle read(String slug, SampleSite site, String file) {
    int end = file.indexOf("\n\n");
    ArticleFile read = new ArticleFile();
    file.substring(0, end).lines().forEach(read::keep);
    Template template =
        Template.valueOf(read.get("template", site.template().name()).toUpperCase(Locale.ROOT));
    return new SampleArticle(
        slug,
        site,
        read.get("title", ""),
        read.get("address", read.get("title", "")),
        read.get("section", "World"),
        read.get("place", ""),
        read.get("language", "en"),
        Integer.parseInt(read.get("age", "0")),
        template,
        template == Template.WIRE || read.get("dateline", "").equals("wire"),
        read.get("byline"),
        read.get("standfirst"),
        read.get("image"),
        read.get("caption", ""),
        read.get("credit", site.name()),
        !read.get("listed", "yes").equals("no"),
        read.get("withdrawn", "no").equals("yes"),
        Markup.parts(file.substring(end).strip()));
  }

  private void keep(String line) {
    int colon = line.indexOf(": ");
    header.put(line.substring(0, colon), line.substring(colon + 2).strip());
  }

  private @Nullable String get(String key) {
    return header.get(key);
  }

  private String get(String key, String otherwise) {
    return header.getOrDefault(key, otherwise);
  }
}
