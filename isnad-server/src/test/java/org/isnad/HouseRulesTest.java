package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import org.junit.jupiter.api.Test;

/** How the house is built. The rules' names are the documentation. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.isnad");

    private static final List<String> KERNEL = List.of("storage", "web", "trace");

    /** Beside the kernel and the language library. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("publication", List.of()),
            entry("account", List.of()),
            entry("mail", List.of()),
            entry("media", List.of("account")),
            entry("article", List.of("publication", "account", "media")),
            entry("comment", List.of("publication", "account", "mail", "article")),
            entry("search", List.of("publication", "account", "media", "article")),
            entry("edition", List.of()),
            entry("observe", List.of("edition")),
            entry("reader", List.of("publication", "account", "media", "article", "comment", "search", "edition")),
            entry("newsroom", List.of("publication", "account", "mail", "media", "article", "comment", "search")),
            entry("importer", List.of("publication", "account", "media", "article", "comment"))));

    /** What a repository has laid aside for clarity, and nobody else uses, may speak SQL with it. */
    private static final DescribedPredicate<JavaClass> SERVE_REPOSITORIES_ALONE = describe(
            "serve repositories alone",
            type -> !outermost(type).getDirectDependenciesToSelf().isEmpty()
                    && outermost(type).getDirectDependenciesToSelf().stream()
                            .map(dependency -> outermost(dependency.getOriginClass()))
                            .allMatch(user ->
                                    user.getSimpleName().endsWith("Repository") || user.equals(outermost(type))));

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }

    @Test
    void packagesHaveNoCycles() {
        ArchRule rule = slices().matching("org.isnad.(*)..").should().beFreeOfCycles();
        rule.check(HOUSE);
    }

    @Test
    void arrowsPointDown() {
        ArchRule rule = MAY_USE.entrySet().stream()
                .map(room -> uses(room.getKey(), Stream.concat(KERNEL.stream(), room.getValue().stream())))
                .reduce(
                        uses("storage", Stream.of()),
                        (a, b) -> CompositeArchRule.of(a).and(b));
        rule.check(HOUSE);
    }

    @Test
    void webKnowsNoFeature() {
        ArchRule rule = uses("web", Stream.of());
        rule.check(HOUSE);
    }

    @Test
    void traceKnowsNobody() {
        ArchRule rule = uses("trace", Stream.of());
        rule.check(HOUSE);
    }

    @Test
    void nothingUsesTheTop() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.isnad.app..");
        rule.check(HOUSE);
    }

    @Test
    void onlyRepositoriesSpeakSql() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.storage..")
                .and()
                .haveSimpleNameNotEndingWith("Repository")
                .and(not(SERVE_REPOSITORIES_ALONE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.isnad.storage.generated..");
        rule.check(HOUSE);
    }

    @Test
    void everyNewsroomPageIsGuarded() {
        ArchRule rule = methods()
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
                .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class)));
        rule.check(HOUSE);
    }

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
