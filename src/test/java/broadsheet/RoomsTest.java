package broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plan of the house as a test: which room may use which, and what each keeps to itself.
@Execution(ExecutionMode.CONCURRENT)
class RoomsTest {

  private static final Set<String> ROOMS =
      Set.of("news", "web", "extract", "library", "exchange", "update", "ui", "cli", "sample");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("broadsheet");

  @ParameterizedTest(name = "{0} uses only {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          news     | nothing
          web      | news
          extract  | news
          library  | news
          exchange | news
          sample   | news
          update   | web extract library news
          ui       | library update exchange news
          cli      | library update exchange news extract
          """)
  void aRoomUsesOnlyTheRoomsBelowIt(String room, String mayUse) {
    Set<String> forbidden = new LinkedHashSet<>(ROOMS);
    forbidden.remove(room);
    Arrays.asList(mayUse.split(" ")).forEach(forbidden::remove);
    noClasses()
        .that()
        .resideInAPackage(packages(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.stream().map(RoomsTest::packages).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void noTwoRoomsFormACircle() {
    slices().matching("broadsheet.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noTwoPartsOfTheWindowFormACircle() {
    slices().matching("broadsheet.ui.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @ParameterizedTest(name = "{0} is for {1} alone")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          javafx..               | ui
          atlantafx..            | ui
          java.sql..             | library
          org.sqlite..           | library
          java.net.http..        | web
          com.sun.net.httpserver.. | sample
          """)
  void aTechniqueStaysInItsRoom(String technique, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages(room))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(technique)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void jsoupAsksTheNetworkInWebOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("web"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.jsoup.Connection")
        .check(HOUSE);
  }

  /// A page goes in as bytes and records come out; word lists lie in the program itself.
  @Test
  void extractReadsNoFileAndAsksNoNetwork() {
    noClasses()
        .that()
        .resideInAPackage(packages("extract"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File|RandomAccess).*|java\\.net\\.(URL|.*Connection|.*Socket)")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("cli"))
        .and()
        .doNotHaveFullyQualifiedName("broadsheet.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  /// What was done can be taken back instead. Where a file lies the system asks in its own window.
  @Test
  void noDialogAsksTheReader() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo("javafx.scene.control.Dialog")
        .check(HOUSE);
  }

  private static String packages(String room) {
    return "broadsheet." + room + "..";
  }
}
