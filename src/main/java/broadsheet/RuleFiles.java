package broadsheet;

import broadsheet.extract.rule.SiteRules;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reader's own rules for single sites: every `.json` file in one folder, in the order of their
/// names. A file that is written while the program runs is in force from the next page on.
final class RuleFiles {

  private static final Logger LOG = LoggerFactory.getLogger(RuleFiles.class);

  /// By which a file shows that it was changed.
  private record Stamp(FileTime changed, long size) {}

  private final Path folder;
  private SortedMap<Path, Stamp> seen = new TreeMap<>();
  private SiteRules.@Nullable Reading last;

  RuleFiles(Path folder) {
    this.folder = folder;
  }

  /// The reader's rules before those of the house; what cannot be used is told, and logged once.
  synchronized SiteRules.Reading reading() {
    try {
      SortedMap<Path, Stamp> there = there();
      if (last == null || !there.equals(seen)) {
        last = read(there);
        seen = there;
      }
      return last;
    } catch (IOException e) {
      SiteRules known = last == null ? SiteRules.ofTheHouse() : last.rules();
      return new SiteRules.Reading(known, List.of(folder + " cannot be read."));
    }
  }

  /// What of the reader's files cannot be used. Most readers have none: then no rule is read, for
  /// most commands cut no page.
  List<String> faults() {
    return Files.isDirectory(folder) ? reading().faults() : List.of();
  }

  private SortedMap<Path, Stamp> there() throws IOException {
    SortedMap<Path, Stamp> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.json")) {
        for (Path file : all) {
          BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
          files.put(file, new Stamp(about.lastModifiedTime(), about.size()));
        }
      }
    }
    return files;
  }

  private static SiteRules.Reading read(SortedMap<Path, Stamp> there) {
    SortedMap<String, String> files = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (Path file : there.keySet()) {
      try {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      } catch (IOException e) {
        faults.add(file.getFileName() + ": it cannot be read as UTF-8 text.");
      }
    }
    SiteRules.Reading reading = SiteRules.read(files);
    faults.addAll(reading.faults());
    faults.forEach(fault -> LOG.warn("A rule file is left out: {}", fault));
    return new SiteRules.Reading(reading.rules().before(SiteRules.ofTheHouse()), faults);
  }
}
