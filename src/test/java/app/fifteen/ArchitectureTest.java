package app.fifteen;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Role;
import app.fifteen.office.Authority;
import app.fifteen.staff.Permission;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what {@code src/docs} says about the tree: arrows go down only, and every kind of file keeps to its own. */
class ArchitectureTest {

  private static final String FEATURES = "app.fifteen.(*)..";
  private static final String SCHEMA = "app.fifteen.database.schema..";
  private static final String[] SHARED = {"app.fifteen.desktop.kit..", "app.fifteen.desktop.paper..", "app.fifteen.desktop.watch.."};
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.fifteen");

  /** With the benchmarks. */
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("app.fifteen");

  @Test
  void theClassesAreReadAtAll() {
    assertThat(CLASSES.size()).isGreaterThan(100);
    assertThat(CLASSES.contain("app.fifteen.makegood.FindMisses")).isTrue();
    assertThat(CLASSES.get("app.fifteen.makegood.FindMisses").getMethods()).isNotEmpty();
    assertThat(TESTS.contain("app.fifteen.ArchitectureTest")).isTrue();
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

  /** What every screen is made of knows no screen; and what watches takes what a screen wants watched. */
  @Test
  void screensDoNotKnowEachOther() {
    holds(
        slices().matching("app.fifteen.desktop.(*)..").should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED)));
    holds(
        noClasses().that().resideInAPackage("app.fifteen.desktop.kit..").should()
            .dependOnClassesThat(
                resideInAPackage("app.fifteen.desktop..").and(not(resideInAPackage("app.fifteen.desktop.kit..")))));
    holds(
        noClasses().that().resideInAnyPackage(SHARED).should()
            .dependOnClassesThat(resideInAPackage("app.fifteen.desktop..").and(not(resideInAnyPackage(SHARED)))));
  }

  /** The command line opens an office, an open office shows a window. */
  @Test
  void theRoomsOfTheCompositionFormNoCircle() {
    holds(slices().matching("app.fifteen.app.(*)..").should().beFreeOfCycles());
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

  /** What a use case refused leaves nothing behind, whatever it had written before (architecture, principle 9). */
  @Test
  void whatMayBeRefusedLeavesATransactionByOneDoor() throws IOException {
    try (var files = Files.walk(Path.of("target/classes/app/fifteen"))) {
      var leaving = new LeavingTransactions(files.filter(file -> file.toString().endsWith(".class")));
      assertThat(leaving.decided()).isGreaterThan(25);
      assertThat(leaving.byAnotherDoor()).isEmpty();
      assertThat(leaving.thrownAway()).isEmpty();
    }
  }

  /** Who may do what is a {@link Permission}; how much each role may give away is the office's own figure (R19). */
  @Test
  void onlyStaffComparesRoles() {
    var others = resideOutsideOfPackage("app.fifteen.staff..").and(not(belongToAnyOf(Role.class, Authority.class)));
    holds(noClasses().that(others).should().accessFieldWhere(target(owner(type(Role.class)))));
    for (var comparing : List.of("equals", "compareTo", "ordinal")) {
      holds(
          noClasses().that(others).should()
              .callMethodWhere(target(owner(type(Role.class))).and(target(name(comparing)))));
    }
  }

  /** What a desk remembers of somebody may be out of date (R19, R42). */
  @Test
  void whoeverActsIsAskedAboutInTheTransaction() {
    var acting =
        CLASSES.stream()
            .filter(type -> !type.getPackageName().matches("app\\.fifteen\\.(app|desktop|sample)(\\..*)?"))
            .filter(type -> type.getMethods().stream().anyMatch(ArchitectureTest::isBySomebody))
            .filter(type -> calls(type, Database.class, Set.of("decide", "write", "run")))
            .toList();
    assertThat(acting).hasSizeGreaterThan(20);
    assertThat(acting).filteredOn(type -> !calls(type, Permission.class, Set.of("check", "refusal"))).isEmpty();
  }

  private static boolean isBySomebody(JavaMethod method) {
    return method.getParameterTypes().stream()
        .anyMatch(type -> type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isEquivalentTo(Actor.class)));
  }

  private static boolean calls(JavaClass type, Class<?> whom, Set<String> methods) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(whom) && methods.contains(call.getName()));
  }

  /**
   * "Where is this use case made?" has one answer, in the program, its tests and its benchmarks: what a feature's module
   * hands out is made there alone. Who may do what is asked by an enum, which nobody can hand a store.
   */
  @Test
  void whatAModuleHandsOutIsMadeByTheModule() {
    var modules =
        CLASSES.get(Features.class).getFields().stream()
            .map(JavaField::getRawType)
            .filter(type -> handedOut(type).findAny().isPresent())
            .toList();
    assertThat(modules).hasSizeGreaterThan(10);
    var handedOut = modules.stream().flatMap(ArchitectureTest::handedOut).map(JavaClass::getName).collect(toSet());
    assertThat(handedOut).hasSizeGreaterThan(60);
    var making = modules.stream().map(JavaClass::getName).collect(toSet());
    var elsewhere =
        Stream.concat(CLASSES.stream(), TESTS.stream())
            .filter(type -> !making.contains(type.getName()) && !type.isEquivalentTo(Permission.class))
            .flatMap(type -> type.getConstructorCallsFromSelf().stream())
            .filter(call -> handedOut.contains(call.getTargetOwner().getName()))
            .map(JavaConstructorCall::getDescription);
    assertThat(elsewhere).isEmpty();
  }

  private static Stream<JavaClass> handedOut(JavaClass module) {
    return module.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaField::getRawType)
        .filter(type -> type.getPackageName().equals(module.getPackageName()));
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

  /**
   * It waits for what it is about: a sleep is too long on a fast machine and too short on a slow one. Only benchmarks
   * measure what a machine does while nobody does anything.
   */
  @Test
  void noTestSleeps() {
    noClasses().that().resideOutsideOfPackage("app.fifteen.bench..").should()
        .callMethodWhere(target(name("sleep"))).check(TESTS);
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
