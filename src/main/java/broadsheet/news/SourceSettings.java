package broadsheet.news;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the reader set for one source.
///
/// @param sidebarsToo whether the articles behind the sidebars' headlines are brought as well
/// @param every how often it is asked; absent to let its own rhythm decide
public record SourceSettings(Capture capture, boolean sidebarsToo, @Nullable Duration every) {

  public static final SourceSettings USUAL = new SourceSettings(Capture.IF_CUT_SHORT, false, null);

  public SourceSettings capturing(Capture when) {
    return new SourceSettings(when, sidebarsToo, every);
  }

  public SourceSettings withSidebars(boolean too) {
    return new SourceSettings(capture, too, every);
  }

  public SourceSettings asked(@Nullable Duration interval) {
    return new SourceSettings(capture, sidebarsToo, interval);
  }
}
