package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.ui.kit.Words;
import java.util.List;
import javafx.scene.control.ComboBox;

/// Where to file what is followed: one of the folders there are, or a new one by typing its name.
final class FolderField extends ComboBox<String> {

  FolderField(List<String> folders) {
    getItems().setAll(folders);
    setEditable(true);
    setAccessibleText(Words.of("add.folder"));
    getEditor().setPrefColumnCount(12);
  }

  /// The sources in the folder that was chosen, each in its own if none was.
  List<NewSource> file(List<NewSource> sources) {
    String folder = getEditor().getText().strip();
    return folder.isEmpty() ? sources : sources.stream().map(each -> each.in(folder)).toList();
  }
}
