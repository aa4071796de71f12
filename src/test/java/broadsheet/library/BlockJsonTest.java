package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.news.Block;
import broadsheet.news.Mark;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockJsonTest {

  @Test
  void everyBlockComesBackEqual() {
    List<Block> blocks =
        Samples.everyBlock(
            new Picture(URI.create("https://harbour.example/1.jpg"), 4, 3, "A pier"));
    assertThat(BlockJson.read(BlockJson.write(blocks))).isEqualTo(blocks);
    assertThat(BlockJson.read(BlockJson.write(List.of()))).isEmpty();
  }

  @Test
  void everyKindOfBlockIsTried() {
    assertThat(Samples.everyBlock(Picture.at(URI.create("https://harbour.example/1.jpg"))))
        .extracting(Object::getClass)
        .contains(Block.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"hologram\",\"depth\":3}",
        "{\"kind\":\"paragraph\"}",
        "{}",
        "7",
        "null",
        "{\"type\":\"figure\"}",
        "{\"type\":\"embed\"}"
      })
  void whatALaterBroadsheetMayWriteIsPassedOver(String unknown) {
    String json =
        "[%s,{\"type\":\"quote\",\"blocks\":[%s]},{\"type\":\"rule\",\"colour\":\"red\"}]"
            .formatted(unknown, unknown);
    assertThat(BlockJson.read(json)).containsExactly(new Block.Quote(List.of()), new Block.Rule());
  }

  @Test
  void anUnknownMarkIsPassedOver() {
    String json =
        "[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"a\",\"marks\":[\"blinking\",\"strong\"]}]}]";
    assertThat(BlockJson.read(json))
        .containsExactly(new Block.Paragraph(List.of(new Span("a", Set.of(Mark.STRONG), null))));
  }

  @Test
  void whatIsNoJsonIsAFault() {
    assertThatThrownBy(() -> BlockJson.read("[{")).isInstanceOf(IllegalArgumentException.class);
  }
}
