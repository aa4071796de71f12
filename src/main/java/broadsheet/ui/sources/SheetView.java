package broadsheet.ui.sources;

import broadsheet.news.Source;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.ui.settings.Controls;
import broadsheet.ui.settings.Offers;
import broadsheet.ui.settings.SettingRow;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The card of one source: what it is called and set to, and how it fares.
public final class SheetView extends VBox {

  private final Control name;

  /// @param ask asks the source for news
  public SheetView(SheetModel model, Times times, Runnable ask) {
    getStyleClass().add("source-sheet");
    name = Controls.field(model.title(), typed -> !typed.isBlank());
    VBox page =
        new VBox(
            section(
                Words.of("sheet.place"),
                new SettingRow(Words.of("sheet.name"), name),
                new SettingRow(Words.of("sheet.folder"), FolderList.of(model))),
            section(
                Words.of("sheet.bring"),
                new SettingRow(Words.of("sheet.every"), Offers.INTERVALS.control(model.every())),
                new SettingRow(
                    Words.of("setting.capture"), Offers.CAPTURES.control(model.capture())),
                new SettingRow(Words.of("source.sidebarsToo"), Controls.box(model.sidebarsToo())),
                new SettingRow(Words.of("sheet.kept"), Offers.KEPT.control(model.keptFor())),
                note(Words.of("sheet.kept.explains"))),
            section(Words.of("sheet.fares"), new HealthLines(model.source(), times, ask)));
    page.getStyleClass().add("settings-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(model), scroll);
  }

  @Override
  public void requestFocus() {
    name.requestFocus();
  }

  private static VBox head(SheetModel model) {
    Label title = new Label();
    title.getStyleClass().addAll("news", "card-title");
    title.textProperty().bind(model.title());
    Label address = new Label(address(model.source().getValue()));
    address.getStyleClass().add("meta");
    VBox head = new VBox(title, address);
    head.getStyleClass().add("source-sheet-head");
    return head;
  }

  private static String address(Source source) {
    return switch (source.kind()) {
      case FEED -> Words.of("sheet.feed", source.url());
      case FRONT_PAGE -> Words.of("sheet.page", source.url());
    };
  }

  private static VBox section(String title, Node... lines) {
    Label heading = new Label(title);
    heading.getStyleClass().add("group-label");
    VBox section = new VBox(heading);
    section.getChildren().addAll(lines);
    section.getStyleClass().add("settings-section");
    return section;
  }

  private static Label note(String words) {
    Label note = new Label(words);
    note.getStyleClass().add("meta");
    note.setWrapText(true);
    return note;
  }
}
