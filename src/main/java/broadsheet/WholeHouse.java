package broadsheet;

import broadsheet.cli.House;
import broadsheet.extract.rule.SiteRules;
import broadsheet.ui.Desk;
import broadsheet.ui.DeskApplication;
import broadsheet.ui.tour.Premises;
import broadsheet.ui.tour.Tour;
import broadsheet.update.Catalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the rooms together: the one place that knows them all.
final class WholeHouse implements House {

  /// The window comes first.
  private static final Duration AFTER_OPENING = Duration.ofSeconds(5);

  private final RuleFiles ruleFiles = new RuleFiles(Places.settings().resolve("rules"));

  @Override
  public SiteRules.Reading rules() {
    return ruleFiles.reading();
  }

  @Override
  public List<String> faults() {
    return ruleFiles.faults();
  }

  @Override
  public Session open(@Nullable Path folder, boolean sample) throws RefusedException {
    return OpenLibrary.in(folder, sample);
  }

  @Override
  public boolean window(Session session) {
    if (!Display.isThere()) {
      return false;
    }
    OpenLibrary open = (OpenLibrary) session;
    DeskApplication.run(desk(open, Places.state(), AFTER_OPENING));
    return true;
  }

  @Override
  public int tour(Path directory, boolean brief) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try (Workshop workshop = Workshop.open("tour")) {
      int pictures = Tour.take(online -> premises(workshop.folder(), online), directory, brief);
      return pictures > 0 ? 0 : 1;
    }
  }

  private static Premises.Opened premises(Path workshop, boolean online) throws RefusedException {
    OpenLibrary open = OpenLibrary.in(workshop.resolve("library"), false);
    if (!online) {
      open.neverServe();
    }
    return new Premises.Opened(
        desk(open, workshop.resolve("state"), Duration.ofDays(1)), open::close);
  }

  private static Desk desk(OpenLibrary open, Path stateFolder, Duration firstRefresh) {
    return new Desk(
        open.library(),
        open.updater(),
        stateFolder,
        Catalogue.load(),
        open::sampleSources,
        firstRefresh,
        Clock.system(ZoneId.systemDefault()));
  }
}
