package dev.touchstone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house: what ARCHITECTURE.md says of packages holds in the code. */
class ArchitectureTest {

  /** One page's way from input to report: a package may use those before it, never one after it. */
  private static final List<String> ORDER = List.of(
      "page", "ingest", "clean", "text", "rules", "claims", "compare", "fuse", "vet", "engine",
      "dataset", "report", "review", "cli");

  /** Pure functions of what is passed in: no files, network, clock or console. */
  private static final List<String> CORE =
      List.of("page", "clean", "text", "rules", "claims", "compare", "fuse", "vet");

  private static final String ROOT = "dev.touchstone";

  private static final int KNOWN_CLASSES = 100;

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    classes = new ClassFileImporter()
        .withImportOption(place -> !place.contains("/test-classes/")) // of a profile's build too
        .importPackages("dev.touchstone");
  }

  @Test
  void theScanSawTheProject() {
    assertTrue(classes.size() > KNOWN_CLASSES, () -> "only " + classes.size() + " classes seen");
    TreeSet<String> packages = new TreeSet<>();
    classes.stream()
        .filter(type -> !type.getPackageName().equals(ROOT)) // the way in for programs
        .forEach(type -> packages.add(type.getPackageName().split("\\.", -1)[2]));
    packages.remove("templates");
    assertEquals(new TreeSet<>(ORDER), packages, "every package has a place in the order");
  }

  static List<String> packages() {
    return ORDER;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBeforeIt(String name) {
    String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
        .map(other -> "dev.touchstone." + other + "..")
        .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("dev.touchstone." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .because("the packages are read from input to report")
          .check(classes);
    }
  }

  @Test
  void theCoreTouchesNothingOutside() {
    String[] core =
        CORE.stream().map(name -> "dev.touchstone." + name + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(core)
        .or()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.time..", "java.sql..")
        .because("the same input must give the same output, anywhere")
        .check(classes);
  }

  @Test
  void onlyOnePackageKnowsEachLibrary() {
    only("clean", "org.jsoup..");
    only("cli", "picocli..");
    only("text", "opennlp..");
    only("review", "java.sql..");
    only("engine.lookup", "java.net.http..");
    only("engine.spark", "org.apache.spark..", "scala..");
  }

  private static void only(String name, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.touchstone." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("a library that one package knows can be exchanged")
        .check(classes);
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.touchstone.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a library does not speak to the terminal")
        .check(classes);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked = classes.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(type -> !type.getName().contains("templates"))
        .filter(type -> type.tryGetAnnotationOfType(NullMarked.class).isEmpty())
        .map(JavaPackage::getName)
        .sorted()
        .toList();
    assertEquals(List.of(), unmarked);
  }

  @Test
  void noStaticStateChanges() {
    List<String> changing = classes.stream()
        .filter(type -> !type.getPackageName().contains("templates"))
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .map(field -> field.getFullName())
        .sorted()
        .toList();
    assertEquals(List.of(), changing);
  }

  @Test
  void nothingIsNamedHelperOrManager() {
    noClasses()
        .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
            "named for no idea",
            (JavaClass type) ->
                type.getSimpleName().matches(".*(Manager|Helper|Utils?|Impl)|Abstract.+"))))
        .because("a name says what a thing is")
        .check(classes);
  }
}
