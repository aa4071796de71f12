package broadsheet.exchange;

import broadsheet.exchange.OpmlResult.NotOpml;
import broadsheet.exchange.OpmlResult.Read;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Lists of sources as every news reader reads and writes them (OPML 2.0, opml.org/spec2.opml).
///
/// The file is read as leniently as a page: no DTD and no entity of its own is ever resolved.
public final class Opml {

  private static final int LONGEST_NAME = 200;
  private static final long MOST_BYTES = 15L << 20;

  private Opml() {}

  /// Reads a file of at most 15 MB. Blocks.
  public static OpmlResult read(Path file) {
    try {
      return Files.size(file) > MOST_BYTES
          ? new NotOpml("This file is larger than 15 MB.")
          : read(Files.readAllBytes(file));
    } catch (IOException e) {
      return new NotOpml("This file cannot be read.");
    }
  }

  /// @param file in any encoding that it declares, UTF-8 if it declares none
  public static OpmlResult read(byte[] file) {
    try {
      return read(Jsoup.parse(new ByteArrayInputStream(file), null, "", parser()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is all in memory
    }
  }

  /// @param text already decoded, whatever encoding it declares
  public static OpmlResult read(String text) {
    return read(Jsoup.parse(text, "", parser()));
  }

  private static Parser parser() {
    return Parser.xmlParser().settings(ParseSettings.htmlDefault);
  }

  private static OpmlResult read(Document document) {
    int skipped = 0;
    Map<URI, NewSource> sources = new LinkedHashMap<>();
    for (Element outline : document.select("outline[xmlurl]")) {
      URI url = web(outline.attr("xmlurl"));
      if (url == null) {
        skipped++;
      } else {
        sources.putIfAbsent(url, source(outline, url));
      }
    }
    if (document.selectFirst("opml, outline") == null) {
      return new NotOpml("This is no list of sources (OPML).");
    }
    return new Read(List.copyOf(sources.values()), skipped);
  }

  private static NewSource source(Element outline, URI url) {
    String title = name(outline);
    String language = outline.attr("language").strip();
    boolean page = outline.attr("type").equalsIgnoreCase("link");
    return new NewSource(
        title.isEmpty() ? url.getHost() : title,
        url,
        web(outline.attr("htmlurl")),
        page ? SourceKind.FRONT_PAGE : SourceKind.FEED,
        folder(outline),
        language.isEmpty() ? null : language);
  }

  /// The nearest outline around it that is no source itself; we have one level of folders.
  private static @Nullable String folder(Element outline) {
    Element parent = outline.parent();
    if (parent == null || !parent.nameIs("outline") || parent.hasAttr("xmlurl")) {
      return null;
    }
    String name = name(parent);
    return name.isEmpty() ? null : name;
  }

  private static String name(Element outline) {
    String title = outline.attr("title").isBlank() ? outline.attr("text") : outline.attr("title");
    String line = title.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
  }

  private static @Nullable URI web(String address) {
    try {
      URI url = new URI(address.strip());
      boolean http = "http".equalsIgnoreCase(url.getScheme());
      boolean https = "https".equalsIgnoreCase(url.getScheme());
      return (http || https) && url.getHost() != null ? url : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /// A list of these sources, by folder, that other readers can read.
  public static String write(List<Source> sources) {
    Document document = new Document("");
    document.parser(Parser.xmlParser()); // names keep their capitals
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).outline(true);
    Element opml = document.appendElement("opml").attr("version", "2.0");
    opml.appendElement("head").appendElement("title").text("Broadsheet");
    Element body = opml.appendElement("body");
    Map<String, Element> folders = new TreeMap<>();
    for (Source source : sources) {
      Element shelf =
          source.folder() == null
              ? body
              : folders.computeIfAbsent(
                  source.folder(),
                  name -> body.appendElement("outline").attr("text", name).attr("title", name));
      add(shelf, source);
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
  }

  private static void add(Element shelf, Source source) {
    Element outline =
        shelf
            .appendElement("outline")
            .attr("type", source.kind() == SourceKind.FEED ? "rss" : "link")
            .attr("text", source.title())
            .attr("title", source.title())
            .attr("xmlUrl", source.url().toString());
    if (source.site() != null) {
      outline.attr("htmlUrl", source.site().toString());
    }
    if (source.language() != null) {
      outline.attr("language", source.language());
    }
  }
}
