package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the house is built. The rules' names are the documentation. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final List<String> KERNEL = List.of("storage", "web");

    /** Beside the kernel and the language library. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.of(
            "publication", List.of(),
            "account", List.of(),
            "media", List.of("account"),
            "article", List.of("publication", "account", "media"),
            "reader", List.of("publication", "account", "media", "article"),
            "newsroom", List.of("publication", "account", "media", "article"),
            "importer", List.of("publication", "account", "media", "article")));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.isnad.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrowsPointDown = MAY_USE.entrySet().stream()
            .map(room -> uses(room.getKey(), Stream.concat(KERNEL.stream(), room.getValue().stream())))
            .reduce(
                    uses("storage", Stream.of()),
                    (a, b) -> CompositeArchRule.of(a).and(b));

    @ArchTest
    static final ArchRule webKnowsNoFeature = uses("web", Stream.of());

    @ArchTest
    static final ArchRule nothingUsesTheTop = noClasses()
            .that()
            .resideOutsideOfPackage("org.isnad.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.isnad.app..");

    @ArchTest
    static final ArchRule onlyRepositoriesSpeakSql = noClasses()
            .that()
            .resideOutsideOfPackage("org.isnad.storage..")
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.isnad.storage.generated..");

    @ArchTest
    static final ArchRule everyNewsroomPageIsGuarded = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.isnad.newsroom..")
            .and()
            .areAnnotatedWith(GET.class)
            .or()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.isnad.newsroom..")
            .and()
            .areAnnotatedWith(POST.class)
            .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class)))
            .allowEmptyShould(true);

    private static ArchRule uses(String room, Stream<String> others) {
        String[] allowed = Stream.concat(Stream.of(room, "arabic"), others)
                .map(name -> "org.isnad." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("org.isnad." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.isnad..").or(resideInAnyPackage(allowed)))
                .as(room + " uses only what is below it");
    }
}
