package broadsheet.update;

/// A page of 40 KB, as sites print them: a story of twelve paragraphs, two groups of headlines
/// beside it, a menu, and three quarters of style and script.
final class StoryPage {

  private static final int STORIES_BESIDE = 6;
  private static final int PARAGRAPHS = 12;
  private static final int BYTES = 40_000;

  private static final String[] ENDS = {
    "and nobody in the harbour office could say when the next boat would come.",
    "which the council had promised to the islands before the winter of last year.",
    "while two cranes stood idle and the pilots waited for the fog to lift.",
    "as the survey ship reported from the reef, forty metres north of its charts."
  };

  private StoryPage() {}

  static String title(int host, int item) {
    return "Ferry " + item + " of harbour " + host + " is late again after a night of fog";
  }

  static String path(int item) {
    return "/2026/11/ferry-is-late-again-after-a-night-of-fog-" + item + ".html";
  }

  /// @param stories how many the site has
  static String html(int host, int item, int stories) {
    String title = title(host, item);
    StringBuilder page = new StringBuilder(BYTES + 1000);
    page.append("<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>").append(title);
    page.append("</title><meta property='og:type' content='article'></head><body><nav><ul>");
    for (String desk : new String[] {"World", "Sea", "Harbour", "Weather", "Sport"}) {
      page.append("<li><a href='/").append(desk).append("/'>").append(desk).append("</a></li>");
    }
    page.append("</ul></nav><main><article><h1>").append(title).append("</h1><p class='byline'>");
    page.append("By Ada Quay</p>");
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      page.append("<p>On day ").append(paragraph + 1).append(" ferry ").append(item);
      page.append(" left harbour ").append(host).append(" an hour late, ");
      page.append(ENDS[(item + paragraph) % ENDS.length]).append(" The owners said that boat ");
      page.append(item * 31 + paragraph).append(" would be repaired in spring, ");
      page.append(ENDS[(item + paragraph + 1) % ENDS.length]).append("</p>");
    }
    page.append("</article></main>");
    beside(page, "24/7 Harbour News", host, 0, stories);
    beside(page, "More from the coast", host, item, stories);
    page.append("<script>");
    while (page.length() < BYTES) {
      page.append("window.layer=window.layer||[];layer.push({slot:").append(page.length());
      page.append(",size:[300,250],kind:'banner',lazy:true});\n");
    }
    return page.append("</script></body></html>").toString();
  }

  private static void beside(StringBuilder page, String title, int host, int from, int stories) {
    page.append("<aside><h2>").append(title).append("</h2><ul>");
    for (int story = 0; story < STORIES_BESIDE; story++) {
      int item = (from + story) % stories;
      page.append("<li><a href='").append(path(item)).append("'>").append(title(host, item));
      page.append("</a></li>");
    }
    page.append("</ul></aside>");
  }
}
