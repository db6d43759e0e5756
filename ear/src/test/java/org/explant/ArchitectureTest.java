// SPDX-License-Identifier: Apache-2.0
package org.explant;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import java.util.List;

/** The house, as far as a machine can check it. */
@AnalyzeClasses(packages = "org.explant", importOptions = ProductionOnly.class)
class ArchitectureTest {
    /** Features in order: a folder imports only folders to its left, and the shared one. */
    private static final List<String> FEATURES = List.of(
            "access",
            "audit",
            "party",
            "claim",
            "conflict",
            "screening",
            "vault",
            "document",
            "reading",
            "citation",
            "coding",
            "catalogue",
            "implant",
            "custody",
            "keydate",
            "task",
            "note",
            "review",
            "undertaking",
            "diary",
            "standing",
            "relation",
            "team",
            "closing",
            "instruction",
            "letter",
            "monitoring",
            "records",
            "chronology",
            "group",
            "report",
            "bundle",
            "disclosure",
            "importing",
            "retention",
            "indexing",
            "search",
            "alert",
            "overview",
            "demo");

    @ArchTest
    static final ArchRule only_web_knows_faces_and_servlets = noClasses()
            .that()
            .resideOutsideOfPackage("org.explant.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..")
            .because("rules outlive screens");

    @ArchTest
    static final ArchRule web_knows_no_storage = noClasses()
            .that()
            .resideInAPackage("org.explant.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "jakarta.persistence..", "org.hibernate..", "java.sql..", "org.explant.searchindex..")
                    .and(not(type(OptimisticLockException.class))))
            .because("a screen translates one use case; that somebody was faster it must be able to say");

    @ArchTest
    static final ArchRule the_index_knows_nothing_of_claims = noClasses()
            .that()
            .resideInAPackage("org.explant.searchindex..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "the work or Jakarta",
                    c -> c.getPackageName().startsWith("jakarta.")
                            || (c.getPackageName().startsWith("org.explant.")
                                    && !c.getPackageName().startsWith("org.explant.searchindex"))))
            .because("the machine must stay replaceable");

    @ArchTest
    static final ArchRule entities_stay_at_home = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("the compiler keeps them out of pages and of other features");

    @ArchTest
    static final ArchRule entity_methods_have_names_of_three_letters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(haveNamesOfThreeLetters())
            .because("a shorter one silently switches the check of queries off");

    @ArchTest
    static final ArchRule features_import_only_to_their_left = classes()
            .that()
            .resideInAPackage("org.explant..")
            .should(importOnlyToTheLeft())
            .because("one direction keeps every feature readable alone");

    @ArchTest
    static final ArchRule nothing_is_a_helper = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Dao|DAO|Facade)")
            .because("a name says the role in the work");

    @ArchTest
    static final ArchRule nobody_deserialises = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("serialised objects are never read from outside");

    private static ArchCondition<JavaMethod> haveNamesOfThreeLetters() {
        return new ArchCondition<>("have names of three letters or more") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getName().length() < 3)
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> importOnlyToTheLeft() {
        return new ArchCondition<>("import only features to their left") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                int here = place(from);
                if (here < 0) return;
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> place(d.getTargetClass().getBaseComponentType()) > here)
                        .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
            }
        };
    }

    private static int place(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 3 || !type.getPackageName().startsWith("org.explant.") ? -1 : FEATURES.indexOf(parts[2]);
    }
}
