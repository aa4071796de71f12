package broadsheet.ui;

import broadsheet.news.Listing;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Text;

/// The article that lies open in a window.
public record OpenArticle(OpenDesk in) {

  public Listing listing() {
    return Objects.requireNonNull(
        HeadlessFx.on(() -> in.model().article().opened().get()), "no article is open");
  }

  public String title() {
    return listing().headline().title();
  }

  /// The words of one look that begin so.
  public Text words(String begin) {
    return HeadlessFx.on(
        () ->
            in.scene().getRoot().lookupAll(".page-text Text").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing begins with " + begin)));
  }

  /// How far it is scrolled: 0 at the top, 1 at the end.
  public double scrolled() {
    return HeadlessFx.on(
        () ->
            in.scene().getRoot().lookupAll(".page-text .scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow()
                .getValue());
  }
}
