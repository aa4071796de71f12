package broadsheet.news;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the reader set for one source.
///
/// @param sidebarsToo whether the articles behind the sidebars' headlines are brought as well
/// @param every how often it is asked; absent to let its own rhythm decide
/// @param keptFor how long its articles stay after they were first seen, bookmarked ones apart;
///     absent
///     for ever
public record SourceSettings(
    Capture capture, boolean sidebarsToo, @Nullable Duration every, @Nullable Duration keptFor) {

  public static final SourceSettings USUAL =
      new SourceSettings(Capture.IF_CUT_SHORT, false, null, null);

  public SourceSettings capturing(Capture when) {
    return new SourceSettings(when, sidebarsToo, every, keptFor);
  }

  public SourceSettings withSidebars(boolean too) {
    return new SourceSettings(capture, too, every, keptFor);
  }

  public SourceSettings asked(@Nullable Duration interval) {
    return new SourceSettings(capture, sidebarsToo, interval, keptFor);
  }

  public SourceSettings kept(@Nullable Duration time) {
    return new SourceSettings(capture, sidebarsToo, every, time);
  }
}
