package broadsheet;

import broadsheet.extract.rule.SiteRules;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reader's own rules for single sites: every `.json` file in one folder, in the order of their
/// names.
final class RuleFiles {

  private static final Logger LOG = LoggerFactory.getLogger(RuleFiles.class);

  private RuleFiles() {}

  /// The reader's rules before those of the house; what cannot be used is told, and logged.
  static SiteRules.Reading in(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.json")) {
        all.forEach(file -> read(file, files, faults));
      } catch (IOException e) {
        faults.add(folder + " cannot be read.");
      }
    }
    SiteRules.Reading reading = SiteRules.read(files);
    faults.addAll(reading.faults());
    faults.forEach(fault -> LOG.warn("A rule file is left out: {}", fault));
    return new SiteRules.Reading(reading.rules().before(SiteRules.ofTheHouse()), faults);
  }

  private static void read(Path file, SortedMap<String, String> files, List<String> faults) {
    try {
      files.put(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      faults.add(file.getFileName() + ": it cannot be read as UTF-8 text.");
    }
  }
}
