package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String TEXT = "# Café – “Quay”\nhttps://quay.example\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void isReadAsEditorsSaveIt(String charset) throws IOException {
    assertThat(PlainText.read(saved(TEXT.getBytes(Charset.forName(charset))))).contains(TEXT);
  }

  @Test
  void whatIsNoTextIsNotRead() throws IOException {
    byte[] picture = "\u0089PNG\r\n\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PlainText.read(saved(picture))).isEmpty();
    assertThat(PlainText.read(folder.resolve("nowhere.txt"))).isEmpty();
  }

  private Path saved(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("list.txt"), bytes);
  }
}
