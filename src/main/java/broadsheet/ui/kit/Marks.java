package broadsheet.ui.kit;

import broadsheet.library.Library;
import broadsheet.news.Listing;
import java.util.List;
import java.util.function.Consumer;

/// What a reader does with a headline wherever it stands: mark it, look where it was printed, take
/// its address elsewhere.
public final class Marks {

  private final Library library;
  private final Background background;
  private final Consumer<String> browser;

  /// @param browser opens an address outside Broadsheet
  public Marks(Library library, Background background, Consumer<String> browser) {
    this.library = library;
    this.background = background;
    this.browser = browser;
  }

  public void toggleBookmark(Listing listing) {
    background.command(() -> library.bookmark(listing.id(), !listing.state().bookmarked()));
  }

  public void toggleRead(Listing listing) {
    background.command(() -> library.markRead(List.of(listing.id()), !listing.state().read()));
  }

  public void openInBrowser(Listing listing) {
    browser.accept(listing.headline().url().toString());
  }

  public void copyAddress(Listing listing) {
    Copy.text(listing.headline().url().toString());
  }
}
