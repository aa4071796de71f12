package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Picture;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadImageTest {

  private static final URI BRIDGE = URI.create("https://img.harbourwire.example/bridge.jpg");

  @Test
  void takesSizeAndDescriptionWithTheDeclaredPicture() {
    String head =
        meta("og:image", BRIDGE.toString())
            + meta("og:image:width", "1600")
            + meta("og:image:height", "900")
            + meta("og:image:alt", "The bridge at dawn");
    assertThat(Told.valueOf(LeadImage.of(Pages.clues(head, ""))))
        .isEqualTo(new Picture(BRIDGE, 1600, 900, "The bridge at dawn"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "width=1600 height=900, 1600, 900",
    "width=100% height=900, 0, 0",
    "width=1 height=1, 0, 0",
  })
  void takesSizeAndDescriptionFromThePageWhereTheDeclarationHasNone(
      String size, int width, int height) {
    Clues clues =
        Pages.clues(
            meta("og:image", BRIDGE.toString()),
            "<img src='/i/bridge.jpg' alt='The bridge' " + size + ">");
    assertThat(Told.valueOf(LeadImage.of(clues)))
        .isEqualTo(new Picture(BRIDGE, width, height, "The bridge"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'image':'https://img.harbourwire.example/bridge.jpg'",
        "'image':['https://img.harbourwire.example/bridge.jpg','https://x.example/2.jpg']",
        "'image':{'@type':'ImageObject','url':'https://img.harbourwire.example/bridge.jpg'}",
        "'image':[{'contentUrl':'https://img.harbourwire.example/bridge.jpg'}]",
      })
  void readsLinkedDataInAllItsShapes(String image) {
    Picture picture = Told.valueOf(LeadImage.of(Pages.article(image)));
    assertThat(picture).isEqualTo(Picture.at(BRIDGE));
  }

  @ParameterizedTest
  @CsvSource({
    "/i/bridge.jpg, https://www.harbourwire.example/i/bridge.jpg",
    "//cdn.example/bridge.jpg, https://cdn.example/bridge.jpg",
    "https://cdn.example/the bridge.jpg, https://cdn.example/the%20bridge.jpg",
  })
  void resolvesAndMendsLinks(String link, URI url) {
    assertThat(Told.valueOf(LeadImage.of(Pages.clues(meta("og:image", link), ""))))
        .isEqualTo(Picture.at(url));
  }

  @Test
  void resolvesThemAgainstTheBaseThatThePageStates() {
    String base = "<base href='https://cdn.example/x/'>";
    assertThat(Told.valueOf(LeadImage.of(Pages.clues(base + meta("og:image", "bridge.jpg"), ""))))
        .isEqualTo(Picture.at(URI.create("https://cdn.example/x/bridge.jpg")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.example/logo.png",
        "https://x.example/placeholder.jpg",
        "data:image/gif;base64,R0",
        "https://x.example/icon.svg",
        "javascript:alert(1)",
        "http://[broken",
        "  "
      })
  void aLogoOrNonsenseIsNoPicture(String link) {
    assertThat(Told.valueOf(LeadImage.of(Pages.clues(meta("og:image", link), "")))).isNull();
  }

  @Test
  void fallsBackToTheFirstPictureOfTheArticle() {
    String body =
        "<h1>Bridge</h1><aside><figure><img src=/other.jpg></figure></aside><article><img"
            + " src=/tiny.gif width=20><figure><img src=/i/bridge.jpg></figure></article>";
    assertThat(Told.valueOf(LeadImage.of(Pages.clues("", body))))
        .isEqualTo(Picture.at(URI.create("https://www.harbourwire.example/i/bridge.jpg")));
  }

  @Test
  void prefersThePrintedVersionToTheOneForSocialNetworks() {
    String head = meta("og:image", "https://img.example/branded/4711815-bridge-1200x630.jpg");
    String body =
        "<h1>Bridge</h1><img srcset='/s/4711815-bridge.jpg 400w, /l/4711815-bridge.jpg 1200w'>";
    assertThat(Told.valueOf(LeadImage.of(Pages.clues(head, body))))
        .isEqualTo(Picture.at(URI.create("https://www.harbourwire.example/l/4711815-bridge.jpg")));
  }

  @ParameterizedTest(name = "{1} printed for {0}")
  @CsvSource({
    "4711815-1312x656.jpg, 4711815-824x549.jpg, 4711815-824x549.jpg",
    "4711815_W2040.jpg,    4711815_M1020.jpg,   4711815_M1020.jpg",
    "4711815-780x439.jpg,  4711815-1024x576.jpg, 4711815-780x439.jpg",
    "4711815-780x439.jpg,  4711816-1024x683.jpg, 4711815-780x439.jpg",
    "bridge.jpg,           bridge-2.jpg,         bridge.jpg",
  })
  void prefersAnotherCutThatIsPrintedButNotAnotherSize(
      String declared, String printed, String chosen) {
    String head = meta("og:image", "https://www.harbourwire.example/i/" + declared);
    assertThat(
            Told.valueOf(
                LeadImage.of(Pages.clues(head, "<h1>Bridge</h1><img src=/i/" + printed + ">"))))
        .isEqualTo(Picture.at(URI.create("https://www.harbourwire.example/i/" + chosen)));
  }

  @Test
  void theVersionOfATeaserIsNotThePrintedOne() {
    String head = meta("og:image", "https://img.example/1200x630_bridge-4711815.jpg");
    String body =
        "<nav><img src=/189x106_bridge-4711815.jpg></nav><h1>Bridge</h1>"
            + "<img src=/900x506_bridge-4711815.jpg>";
    assertThat(Told.valueOf(LeadImage.of(Pages.clues(head, body))))
        .isEqualTo(
            Picture.at(URI.create("https://www.harbourwire.example/900x506_bridge-4711815.jpg")));
  }

  @Test
  void seesThroughTheServiceThatDrawsACard() {
    String head =
        meta(
            "og:image",
            "https://cards.example/share?image=https%3A%2F%2Fimg.example%2F4711815.jpg");
    assertThat(
            Told.valueOf(
                LeadImage.of(Pages.clues(head, "<h1>Bridge</h1><img src=/l/4711815-x.jpg>"))))
        .isEqualTo(Picture.at(URI.create("https://www.harbourwire.example/l/4711815-x.jpg")));
  }

  @Test
  void readsSizesFromTheLinkedData() {
    String image = "'image':{'url':'" + BRIDGE + "','width':1600,'height':'900'}";
    assertThat(Told.valueOf(LeadImage.of(Pages.article(image))))
        .isEqualTo(new Picture(BRIDGE, 1600, 900, null));
  }
}
