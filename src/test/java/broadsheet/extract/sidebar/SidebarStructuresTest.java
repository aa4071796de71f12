package broadsheet.extract.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.Metadata;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One group of headlines as many programs print it. In the fixtures `@1` to `@3` stand for the
/// addresses of three stories, `#1` to `#3` for their headlines.
@Execution(ExecutionMode.CONCURRENT)
class SidebarStructuresTest {

  private static final URI PAGE = URI.create("https://harbour.example/news/oil-prices-hold-990001");
  private static final List<String> HEADLINES =
      List.of(
          "Tide mills turn again in the north",
          "Grid holds through the storm night",
          "Harbour towns count their boats");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // times and ranks in the link, before the bare headline
        """
        <ul><li><a href=@1><span class=t>10:05</span> #1</a><li><a href=@2><time>9:40</time> #2</a>
        <li><a href=@3><span>12.05.</span> #3</a></ul>
        """,
        """
        <a class=row href=@1><i class=rank>1</i>#1</a><a class=row href=@2><i class=rank>2.</i>#2</a>
        <a class=row href=@3><i class=rank>3</i>#3</a>
        """,
        // behind it, times and counts of comments; kickers and labels by their names
        """
        <ul><li><a href=@1>#1 <span class=ago>2h</span></a><li><a href=@2>#2 <time>9 h</time></a>
        <li><a href=@3>#3 <span>12.05.2023</span></a></ul>
        """,
        """
        <ul><li><a href=@1>#1 <span class=comment-count>11</span></a><li><a href=@2>#2
        <span class=comment-count>(7)</span></a><li><a href=@3>#3</a></ul>
        """,
        """
        <ul><li><a href=@1><b class=kicker>Harbour</b> #1</a><li><a href=@2><b class=kicker>Sea</b>
        #2</a><li><a href=@3><i class=badge>Video</i> #3</a></ul>
        """,
        // headlines outside their links
        """
        <div class=c><a href=@1><img src=1.jpg></a><h4>#1</h4></div>
        <div class=c><a href=@2><img src=2.jpg></a><h4>#2</h4></div>
        <div class=c><a href=@3><img src=3.jpg></a><h4>#3</h4></div>
        """,
        // links laid over their cards
        """
        <article><h3>#1</h3><a href=@1 aria-label="#1"></a></article>
        <article><h3>#2</h3><a href=@2 aria-label="#2"></a></article>
        <article><h3>#3</h3><a href=@3 aria-label="#3"></a></article>
        """,
        // a list that a blog program puts in a labelled nav
        """
        <nav aria-label="Recent posts"><ul><li><a href=@1>#1</a><span>May 12</span>
        <li><a href=@2>#2</a><span>May 11</span><li><a href=@3>#3</a><span>May 9</span></ul></nav>
        """,
        // a slider, a table, flat links, a definition list
        """
        <div class=wrap><div class=slide><a href=@1><figure><img src=1.jpg></figure><b>#1</b></a></div>
        <div class=slide><a href=@2><figure><img src=2.jpg></figure><b>#2</b></a></div>
        <div class=slide><a href=@3><figure><img src=3.jpg></figure><b>#3</b></a></div></div>
        """,
        """
        <table><tr><td><img src=dot.gif> <a href=@1><font>#1</font></a></td></tr><tr><td>
        <a href=@2><font>#2</font></a></td></tr><tr><td><a href=@3><font>#3</font></a></table>
        """,
        "<a href=@1>#1</a><a href=@2>#2</a><a href=@3>#3</a>",
        "<dl><dd><a href=@1>#1</a><dd><a href=@2>#2</a><dd><a href=@3>#3</a></dl>",
      })
  void theGroupIsFoundWithItsHeadlinesAndNothingElse(String list) {
    for (String title : new String[] {"Recent posts", "Nejčtenější", "Leggi anche", "ข่าวล่าสุด"}) {
      List<Sidebar> found = take("<div><div>" + title + "</div>" + list + "</div>");

      assertThat(found).as("%s", title).extracting(Sidebar::title).containsExactly(title);
      assertThat(found.getFirst().headlines())
          .extracting(Headline::title)
          .containsExactlyElementsOf(HEADLINES);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <nav>LIST</nav>                                 | Recent posts
          <nav aria-label="Sections">LIST</nav>           | Recent posts
          LIST                                            | Next article
          LIST                                            | Следваща статия
          LIST                                            | Štítky
          LIST                                            | Komerční sdělení
          LIST                                            | Hozzászólások
          LIST                                            | תוכן ממומן
          LIST                                            | Từ khóa
          """)
  void aMenuOrAListUnderAnotherTitleIsNone(String list, String title) {
    String links = "<ul><li><a href=@1>#1</a><li><a href=@2>#2</a><li><a href=@3>#3</a></ul>";

    assertThat(take("<div><h3>" + title + "</h3>" + list.replace("LIST", links) + "</div>"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, b", "5, span", "Seven, i"})
  void aFigureThatOpensAHeadlineStaysInIt(String figure, String element) {
    String lead = "<" + element + ">" + figure + "</" + element + "> ";
    List<Sidebar> found =
        take(
            "<div><h3>Most read</h3><ul><li><a href=@1>"
                + lead
                + "towns on the coast</a><li><a href=@2>#2</a></ul></div>");

    assertThat(found.getFirst().headlines().getFirst().title())
        .isEqualTo(figure + " towns on the coast");
  }

  private static List<Sidebar> take(String box) {
    String filled = box;
    for (int i = 1; i <= HEADLINES.size(); i++) {
      filled =
          filled.replace("@" + i, "/article/471102" + i).replace("#" + i, HEADLINES.get(i - 1));
    }
    String paragraph =
        "<p>The crews went back to work on Monday morning after nine days in port, and the first"
            + " boats left before noon with the post on board.</p>";
    String page = "<main><h1>Oil prices hold</h1>" + paragraph.repeat(2) + "</main>" + filled;
    return SidebarFinder.take(
        Jsoup.parse(page, PAGE.toString()), PAGE, Metadata.titled("Oil prices hold"));
  }
}
