package app.fifteen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what {@code src/docs} says about the tree: arrows go down only, and every kind of file keeps to its own. */
class ArchitectureTest {

  private static final String FEATURES = "app.fifteen.(*)..";
  private static final String SCHEMA = "app.fifteen.database.schema..";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.fifteen");

  @Test
  void theClassesAreReadAtAll() {
    assertThat(CLASSES.size()).isGreaterThan(100);
    assertThat(CLASSES.contain("app.fifteen.makegood.FindMisses")).isTrue();
    assertThat(CLASSES.get("app.fifteen.makegood.FindMisses").getMethods()).isNotEmpty();
  }

  @Test
  void theKernelKnowsNobody() {
    holds(
        noClasses().that().resideInAPackage("app.fifteen.kernel..").should()
            .dependOnClassesThat(resideInAPackage("app.fifteen..").and(not(resideInAPackage("app.fifteen.kernel..")))));
  }

  @Test
  void theDatabaseKnowsTheKernelOnly() {
    holds(
        noClasses().that().resideInAPackage("app.fifteen.database..").should()
            .dependOnClassesThat(
                resideInAPackage("app.fifteen..")
                    .and(not(resideInAnyPackage("app.fifteen.database..", "app.fifteen.kernel..")))));
  }

  @Test
  void filesKnowTheDatabaseAndTheKernelOnly() {
    holds(
        noClasses().that().resideInAPackage("app.fifteen.exchange..").should()
            .dependOnClassesThat(
                resideInAPackage("app.fifteen..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "app.fifteen.exchange..", "app.fifteen.database..", "app.fifteen.kernel..")))));
  }

  @Test
  void onlyTheCompositionKnowsTheDesktopAndNobodyKnowsTheComposition() {
    holds(
        noClasses().that().resideOutsideOfPackages("app.fifteen.app..", "app.fifteen.desktop..").should()
            .dependOnClassesThat().resideInAPackage("app.fifteen.desktop.."));
    holds(
        noClasses().that().resideOutsideOfPackage("app.fifteen.app..").should()
            .dependOnClassesThat().resideInAPackage("app.fifteen.app.."));
  }

  @Test
  void featuresFormNoCircle() {
    holds(slices().matching(FEATURES).should().beFreeOfCycles());
  }

  @Test
  void screensDoNotKnowEachOther() {
    holds(slices().matching("app.fifteen.desktop.(*)..").should().notDependOnEachOther());
  }

  @ParameterizedTest
  @ValueSource(strings = {"client", "staff", "office"})
  void whatRequestsStandOnDoesNotKnowRequests(String feature) {
    holds(
        noClasses().that().resideInAPackage("app.fifteen." + feature + "..").should()
            .dependOnClassesThat().resideInAnyPackage("app.fifteen.request..", "app.fifteen.makegood.."));
  }

  @Test
  void requestsDoNotKnowMakeGoods() {
    holds(
        noClasses().that().resideInAPackage("app.fifteen.request..").should()
            .dependOnClassesThat().resideInAPackage("app.fifteen.makegood.."));
  }

  /**
   * Stores, and what is part of one: a bulk insert, a list's query, the mapping of columns, and what a feature keeps of
   * clients, as parts of the stores that deal with a client as a whole.
   */
  @Test
  void sqlStaysInStores() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("app.fifteen.database..", "app.fifteen.exchange..")
            .and()
            .haveNameNotMatching(".*(Store|Insert|List|Columns|Records)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", SCHEMA));
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    holds(
        noClasses().that().resideOutsideOfPackages("app.fifteen.app..", "app.fifteen.desktop..").should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."));
  }

  @Test
  void viewModelsSeeNoControls() {
    holds(
        noClasses().that().haveNameMatching(".*ViewModel(\\$.*)?").should()
            .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml.."));
  }

  @Test
  void nobodyAsksForTheTimeWithoutAClock() {
    for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
      holds(noClasses().should().callMethod(type, "now"));
    }
    holds(
        noClasses().that().resideOutsideOfPackages("app.fifteen.app..", "app.fifteen.desktop..").should()
            .callMethod(System.class, "currentTimeMillis"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service", "Helper", "Util", "Utils", "Impl", "Data", "Info", "Manager"})
  void namesSayWhatSomethingIs(String suffix) {
    holds(
        noClasses().that().resideOutsideOfPackage(SCHEMA).and().doNotHaveSimpleName("PersonalManager").should()
            .haveSimpleNameEndingWith(suffix));
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
