package broadsheet.ui;

import broadsheet.library.BroughtImage;
import broadsheet.news.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/// The desks and windows of one test: closed after it, last opened first, and pictured in
/// `target/pictures` if it fails.
public final class Desks implements AfterEachCallback, TestExecutionExceptionHandler {

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  public DeskFixture with(DeskFixture desk) {
    open.push(desk);
    return desk;
  }

  /// Opens the window over a desk, with the front page as a list.
  public OpenDesk window(DeskFixture desk) {
    OpenDesk window = frontPage(desk);
    HeadlessFx.run(() -> window.model().front().wanted().set(false));
    window.settle();
    return window;
  }

  /// Opens the window over a desk and in it the newest headline, which gets this text.
  public OpenDesk article(DeskFixture desk, List<Block> body, BroughtImage... images) {
    desk.keepBody(desk.newest(), body, images);
    OpenDesk window = window(desk);
    window.press(KeyCode.J);
    return window;
  }

  /// Opens the window over a desk as a reader finds it.
  public OpenDesk frontPage(DeskFixture desk) {
    OpenDesk window = OpenDesk.over(desk.desk());
    open.push(window);
    return window;
  }

  /// Closes a window before the test ends.
  public void close(OpenDesk window) {
    open.remove(window);
    window.close();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    String name =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    for (AutoCloseable each : open) {
      if (each instanceof OpenDesk window) {
        window.picture(name);
      }
    }
    throw failure;
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
