package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The bridge was opened by the mayor on Tuesday after ten years of work in the strait.
          de | Die Brücke wurde am Dienstag nach zehn Jahren von dem Bürgermeister eröffnet, wie es hieß.
          fr | Le pont a été inauguré mardi par le maire après dix ans de travaux dans le détroit.
          es | El puente fue inaugurado el martes por el alcalde después de diez años de obras en la bahía.
          pt | A ponte foi inaugurada na terça pelo prefeito depois de dez anos de obras no canal, mas não há luz.
          it | Il ponte è stato aperto martedì dal sindaco dopo dieci anni di lavori nello stretto della baia.
          nl | De brug werd dinsdag door de burgemeester geopend na tien jaar werk aan het water, zei hij.
          ru | Мост был открыт во вторник мэром после десяти лет работ, и он не был закрыт для машин.
          uk | Міст було відкрито у вівторок після десяти років робіт, і він не був закритий для машин.
          pl | Most został otwarty we wtorek po dziesięciu latach prac, a burmistrz nie był z tego zadowolony.
          tr | Köprü on yıllık bir çalışmadan sonra salı günü açıldı ve belediye başkanı çok mutlu olduğunu dedi.
          ar | افتتح الجسر يوم الثلاثاء بعد عشر سنوات من العمل في المضيق على يد رئيس البلدية
          zh | 大桥经过十年的施工于星期二由市长正式启用
          ja | 橋は十年の工事を経て火曜日に市長によって開通した
          ko | 다리는 십 년간의 공사 끝에 화요일에 시장이 개통했다
          hi | पुल दस साल के काम के बाद मंगलवार को महापौर ने खोला और यह शहर में है
          sv | Bron öppnades på tisdagen av borgmästaren efter tio år och det är inte allt som har hänt.
          """)
  void tellsALanguageByItsSmallWordsOrScript(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"'Zug um Zug'", "'1234 5678'", "''", "'xqz wvk jjk qqp zzx vvb ppl mmn ttr'"})
  void doesNotGuessFromNothing(String text) {
    assertThat(LanguageGuess.of(text)).isNull();
  }

  @Test
  void keepsTheDeclaredRegion() {
    Clues clues = Pages.clues("", "<p>" + "A ponte não foi aberta na terça. ".repeat(5) + "</p>");
    clues.page().child(0).attr("lang", "pt_BR");
    assertThat(Told.valueOf(Language.of(clues))).isEqualTo("pt-BR");
  }

  @Test
  void theTextOutranksADeclarationThatIsPlainlyWrong() {
    Clues clues =
        Pages.clues("", "<p>" + "Die Brücke ist nach zehn Jahren nicht offen. ".repeat(5) + "</p>");
    clues.page().child(0).attr("lang", "en-US");
    assertThat(Told.valueOf(Language.of(clues))).isEqualTo("de");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"en-us, en_US, en-US", "fr, fr_FR, fr", "'', pt_BR, pt-BR", "x, de, de", "und, '',"})
  void takesWhatIsDeclared(String html, String openGraph, String language) {
    Clues clues = Pages.clues(Pages.meta("og:locale", openGraph), "");
    clues.page().child(0).attr("lang", html);
    assertThat(Told.valueOf(Language.of(clues))).isEqualTo(language);
  }
}
