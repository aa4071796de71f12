package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.ui.kit.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// A page of the card that adds sources: what it looks like, and what its main button does there.
interface CardPage {

  /// @param words on the button
  /// @param can false while there is nothing to do
  record Act(String words, boolean can, Runnable does) {

    /// Follows those of a list that are wanted.
    static Act follow(Tally tally, Runnable does) {
      int wanted = tally.wanted();
      return new Act(
          wanted == 0 ? Words.of("add.follow") : Words.count("first.follow", wanted),
          wanted > 0,
          does);
    }
  }

  Region node();

  ObservableValue<Act> act();

  /// What would be followed now.
  List<NewSource> wanted();

  /// Where things are filed if the reader chooses no folder.
  String filedByItself();

  /// Puts the keyboard where the page begins.
  void begin();

  /// Drops what is under way.
  void stop();
}
