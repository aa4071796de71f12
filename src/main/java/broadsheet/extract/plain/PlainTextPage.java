package broadsheet.extract.plain;

import broadsheet.extract.metadata.Account;
import broadsheet.extract.metadata.Told;
import broadsheet.extract.metadata.UrlDate;
import broadsheet.extract.plain.Paragraphs.Paragraph;
import broadsheet.extract.text.PageText;
import broadsheet.extract.text.Trace;
import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a page saved as plain text: headline, writer, dateline, paragraphs, then titled groups of
/// headline lines and a rights paragraph, each where it is there.
public final class PlainTextPage {

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:/?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?|![A-Za-z-][^<>]*|\\?[A-Za-z][^<>]*)>");

  private static final int TAGS = 3;
  private static final int LONGEST_TITLE = 120;

  /// Bytes; nearly all pages open with a tag that ends here.
  private static final int OPENING = 512;

  /// Bytes in which tags are looked for.
  private static final int LOOK_AT = 65_536;
  private static final int FEWEST_LINES = 3;
  private static final WordLines RIGHTS = WordLines.read("rights-words.txt");

  private PlainTextPage() {}

  /// Whether a page is no markup at all. A text that quotes a tag or two is still plain.
  public static boolean looksPlain(PageText page) {
    return !tags(page.head(OPENING)).lookingAt() && looksPlain(page.head(LOOK_AT));
  }

  private static Matcher tags(String head) {
    String opening = head.stripLeading();
    return TAG.matcher(
        opening.startsWith("\ufeff") ? opening.substring(1).stripLeading() : opening);
  }

  private static boolean looksPlain(String head) {
    Matcher tags = tags(head);
    if (tags.lookingAt()) {
      return false;
    }
    int found = 0;
    while (found < TAGS && tags.find()) {
      found++;
    }
    return found < TAGS;
  }

  /// @param url the page's own address; headlines without links are named by their place on it
  /// @param trace is told what chose each part
  /// @return nothing for a text that is no more than a headline
  public static Optional<Article> read(String page, URI url, Trace trace) {
    List<Paragraph> all = Paragraphs.of(page);
    Heads heads = Heads.read(all, UrlDate.at(url));
    List<Paragraph> rest = new ArrayList<>(all.subList(heads.used(), all.size()));
    Told<String> rights = takeRights(rest);
    Told<List<Sidebar>> groups = takeGroups(rest, url);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    Account account =
        account(heads, heads.title() == null ? firstWords(rest) : heads.title(), rights);
    trace.note(
        () -> List.of("plain text: parts are told by the place and the form of their lines"));
    trace.note(account::lines);
    trace.note(() -> List.of(groups.line("sidebars", found -> String.valueOf(found.size()))));
    trace.note(() -> List.of("body: " + rest.size() + " paragraphs, what is left between them"));
    List<Block> body = rest.stream().<Block>map(p -> Block.Paragraph.of(p.text())).toList();
    return Optional.of(new Article(url, account.about(), Access.WHOLE, body, groups.value()));
  }

  private static @Nullable Told<String> takeRights(List<Paragraph> rest) {
    int from = rest.size();
    while (from > 0 && isRights(rest.get(from - 1).text())) {
      from--;
    }
    List<Paragraph> lines = rest.subList(from, rest.size());
    String rights = String.join(" ", lines.stream().map(Paragraph::text).toList());
    lines.clear();
    return rights.isEmpty() ? null : new Told<>(rights, "the last lines");
  }

  private static boolean isRights(String text) {
    return text.indexOf('©') >= 0 || RIGHTS.in(text);
  }

  private static Told<List<Sidebar>> takeGroups(List<Paragraph> rest, URI url) {
    int from = rest.size();
    while (from > 0 && Lines.isLine(rest.get(from - 1).text())) {
      from--;
    }
    for (int i = from; i <= rest.size() - FEWEST_LINES; i++) {
      if (rest.get(i).advertBefore()) {
        from = i;
        break;
      }
    }
    if (rest.size() - from < FEWEST_LINES || from == 0) {
      return new Told<>(List.of(), "too few short lines at the foot");
    }
    List<Paragraph> lines = rest.subList(from, rest.size());
    Told<List<Sidebar>> groups = PlainGroups.of(lines, url);
    lines.clear();
    return groups;
  }

  private static Told<String> firstWords(List<Paragraph> rest) {
    String text = rest.getFirst().text();
    int stop = text.indexOf(". ");
    String sentence = stop > 0 ? text.substring(0, stop) : text;
    int space = sentence.length() <= LONGEST_TITLE ? -1 : sentence.lastIndexOf(' ', LONGEST_TITLE);
    String title = space > 0 ? sentence.substring(0, space) + " …" : sentence;
    return new Told<>(title, "the text's first words");
  }

  private static Account account(Heads heads, Told<String> title, @Nullable Told<String> rights) {
    return new Account(
        title,
        heads.standfirst(),
        heads.byline(),
        heads.dateline(),
        heads.published(),
        null,
        null,
        new Told<>(List.of(), ""),
        null,
        null,
        null,
        null,
        rights,
        false);
  }
}
