package broadsheet.ui.article;

import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Table;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the nodes that stand between an article's paragraphs.
final class BlockNodes {

  private final Pictures pictures;
  private final Supplier<Background.Slot> slots;
  private final Consumer<URI> follow;
  private final IntConsumer enlarge;

  /// @param slots gives each picture a slot of its own
  /// @param enlarge shows a figure of the page larger, by its index
  BlockNodes(
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Consumer<URI> follow,
      IntConsumer enlarge) {
    this.pictures = pictures;
    this.slots = slots;
    this.follow = follow;
    this.enlarge = enlarge;
  }

  /// @param index which of the page's figures it is
  Region figure(Figure figure, int index) {
    return new FigureNode(figure, pictures, slots.get(), () -> enlarge.accept(index));
  }

  Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("article-rule");
    return rule;
  }

  /// The air under the last words.
  Region foot() {
    Region foot = new Region();
    foot.getStyleClass().add("article-foot");
    return foot;
  }

  Region embed(Embed embed) {
    Hyperlink link = new Hyperlink(embed.title());
    link.setWrapText(true);
    link.setOnAction(pressed -> follow.accept(embed.link()));
    link.setTooltip(new Tooltip(embed.link().toString()));
    Label host = new Label(String.valueOf(embed.link().getHost()));
    host.getStyleClass().add("meta");
    VBox card = new VBox(link, host);
    card.getStyleClass().add("embed-card");
    return card;
  }

  Region table(Table table) {
    return new TableNode(table);
  }
}
