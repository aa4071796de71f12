package broadsheet.ui;

import broadsheet.library.BroughtImage;
import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.Access;
import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.Block;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Metadata;
import broadsheet.news.NewSource;
import broadsheet.news.Picture;
import broadsheet.news.Sidebar;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.update.CatalogueEntry;
import broadsheet.update.Region;
import broadsheet.update.Subject;
import broadsheet.update.Updater;
import broadsheet.web.Fetcher;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A desk over a library of a few invented sources and headlines, at ten o'clock on a Tuesday.
public final class DeskFixture implements AutoCloseable {

  public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Library library;
  private final Fetcher fetcher;
  private final Updater updater;
  private final Path folder;
  private final List<CatalogueEntry> catalogue = new ArrayList<>();
  private List<NewSource> sample = List.of();

  private DeskFixture(Path folder) {
    this.folder = folder;
    Opening opening = Library.open(folder.resolve("library"), CLOCK);
    if (!(opening instanceof Opening.Opened(var opened))) {
      throw new AssertionError(opening.toString());
    }
    library = opened;
    fetcher = new Fetcher("Broadsheet test", CLOCK);
    updater = new Updater(library, fetcher, CLOCK);
  }

  /// A desk without a source.
  public static DeskFixture empty(Path folder) {
    return new DeskFixture(folder);
  }

  /// A desk with six sources; the last one is failing.
  public static DeskFixture filled(Path folder) {
    DeskFixture desk = new DeskFixture(folder);
    SourceId harbour = desk.source("Harbour Wire", null);
    SourceId orbit = desk.source("Orbit Desk", "Space");
    SourceId ledger = desk.source("Terra Ledger", null);
    SourceId courier = desk.source("Northern Courier", null);
    SourceId lakeside = desk.source("Lakeside Post", null);
    desk.prints(
        harbour,
        story("Island ferries halted as strait buoys drift off station", "Busan", 40),
        story("Customs hall reopens", "Osaka", 26 * 60));
    desk.prints(
        ledger, story("Survey ship maps a canyon wider than its charts said", "Valparaíso", 65));
    desk.prints(
        courier,
        story("Ministers agree on rail link after eleven-hour session", "Helsinki", 125),
        story("Night train returns to the coast after nine years", "Split", 17 * 60),
        story(
            "Council of the northern ports publishes a plan for winter shipping that runs to four"
                + " hundred pages and settles nothing",
            "Tromsø",
            49 * 60));
    desk.prints(
        orbit,
        story("Relay satellite passes its first winter in polar orbit", "Kiruna", 190),
        story("Probe stays silent after routine pass behind the moon", null, 300));
    desk.library
        .visits()
        .failed(lakeside, "The server is not answering.", NOW.plus(Duration.ofHours(4)));
    return desk;
  }

  public SourceId source(String title, @Nullable String folder) {
    return library.add(newSource(title, folder));
  }

  /// A source whose feed and pages a site of the test's own serves.
  public SourceId served(String title, URI feed) {
    return library.add(new NewSource(title, feed, feed, SourceKind.FEED, null, "en", true));
  }

  public static NewSource newSource(String title, @Nullable String folder) {
    URI site = URI.create("https://" + host(title));
    return new NewSource(title, site.resolve("/feed.xml"), site, SourceKind.FEED, folder, "en");
  }

  /// A source prints headlines; answers those that are not kept.
  public List<Listing> prints(SourceId source, Headline... headlines) {
    return library.visits().printed(source, Answer.BARE, List.of(headlines), _ -> true);
  }

  /// The headline that stands first in every list.
  public Listing newest() {
    return library.list(Selection.EVERYTHING, null, 1).getFirst();
  }

  /// A headline of some minutes ago.
  public static Headline story(String title, @Nullable String place, long minutesAgo) {
    URI url = URI.create("https://news.example/" + title.replaceAll("[^A-Za-z]+", "-"));
    return new Headline(
        title,
        url,
        null,
        null,
        new Dateline(place, null, null),
        NOW.minus(Duration.ofMinutes(minutesAgo)),
        null,
        Picture.at(url.resolve(url.getPath() + ".png")),
        null);
  }

  /// Keeps an article for a headline, with its picture and these sidebars.
  public void keep(Listing listing, List<BroughtImage> images, Sidebar... sidebars) {
    Metadata about = Metadata.titled(listing.headline().title());
    library.keep(
        listing.id(),
        new Article(
            listing.headline().url(),
            about,
            Access.WHOLE,
            List.of(Paragraph.of("Ferries between the mainland and three islands stopped.")),
            List.of(sidebars)),
        images,
        List.of());
  }

  /// Keeps an article of these blocks for a headline.
  public void keepBody(Listing listing, List<Block> body, BroughtImage... images) {
    library.keep(
        listing.id(),
        new Article(
            listing.headline().url(),
            Metadata.titled(listing.headline().title()),
            Access.WHOLE,
            body,
            List.of()),
        List.of(images),
        List.of());
  }

  /// Adds a source of world news in English to the catalogue.
  public void offers(String title, Region region, boolean usual) {
    NewSource source = newSource(title, null);
    offers(
        new CatalogueEntry(
            title,
            source.url(),
            source.url().resolve("/"),
            source.kind(),
            "en",
            region,
            null,
            List.of(Subject.WORLD),
            usual));
  }

  public void offers(CatalogueEntry entry) {
    catalogue.add(entry);
  }

  public void hasSample(List<NewSource> sources) {
    sample = sources;
  }

  public Library library() {
    return library;
  }

  public Updater updater() {
    return updater;
  }

  public Desk desk() {
    return new Desk(
        library,
        updater,
        folder.resolve("state"),
        catalogue,
        () -> sample,
        Duration.ofDays(1), // no test waits for the schedule
        CLOCK);
  }

  @Override
  public void close() {
    updater.close();
    fetcher.close();
    library.close();
  }

  private static String host(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
  }
}
