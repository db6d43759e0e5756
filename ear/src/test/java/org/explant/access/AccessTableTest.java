// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.ProductionOnly;
import org.explant.web.access.PageRights;
import org.junit.jupiter.api.Test;

/** Everything that can be called has said whom it is for: what is new and has not said so fails here. */
class AccessTableTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ProductionOnly()).importPackages("org.explant");

    private static final Path PAGES = Path.of("../web/src/main/webapp");

    /** For every signed-in person, for whoever is about to sign in, or started by the server with nobody about. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "AlertDigests.prepare",
            "AlertFeeding.feed",
            "AuditTrail.record",
            "AuditTrail.recordApart",
            "CurrentReader.accountId",
            "CurrentReader.address",
            "CurrentReader.known",
            "CurrentReader.may",
            "Comparisons.nightly",
            "DemoCustody.load",
            "DemoLoading.load",
            "DemoSheets.load",
            "DemoStart.isReady",
            "DutyDesk.lookAtEverybody",
            "DutyDesk.workOff",
            "ExtractionFeeding.feed",
            "ImportDesk.rewrap",
            "IndexComparing.compare",
            "IndexFeeder.isFeeding",
            "IndexFeeding.feed",
            "IndexKeeper.index",
            "IndexKeeper.isRebuildWanted",
            "IndexKeeper.rebuilt",
            "IndexKeeper.reopen",
            "IndexKeeper.stillness",
            "IndexKeeper.wantRebuild",
            "OwnPassword.change",
            "OwnPassword.owner",
            "ReadingDesk.fillSeats",
            "ReadingDesk.holdAll",
            "ReadingShift.holdAll",
            "ReadingShift.work",
            "Sessions.asOfNow",
            "Sessions.byToken",
            "Sessions.revoke",
            "Sessions.signOut",
            "SignIns.issueToken",
            "SignIns.signIn");

    private static final Set<String> OPEN_TO_CALLS = Set.of(
            "HealthResource.health", "SessionsResource.open", "SessionsResource.current", "SessionsResource.close");

    @Test
    void everyFrontDoorSaysWhomItIsFor() {
        var silent = frontDoors().filter(method -> !saysSo(method)).map(AccessTableTest::name);
        assertEquals(List.of(), silent.toList());
    }

    @Test
    void onlyTheseFrontDoorsAreForEverybody() {
        var open = frontDoors().filter(AccessTableTest::isForEverybody).map(AccessTableTest::name);
        assertEquals(new TreeSet<>(FOR_EVERYBODY), open.collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyRightThatIsAskedForExists() {
        var known = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.add(Permission.SYSTEM);
        var asked = frontDoors().flatMap(AccessTableTest::rights).collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(known);
        assertEquals(Set.of(), asked);
    }

    @Test
    void everyCallSaysWhomItIsFor() {
        var silent = calls().filter(method -> !saysSo(method)).map(AccessTableTest::name);
        assertEquals(List.of(), silent.toList());
    }

    @Test
    void onlyTheseCallsNeedNoRight() {
        var open = calls().filter(AccessTableTest::isForEverybody).map(AccessTableTest::name);
        assertEquals(new TreeSet<>(OPEN_TO_CALLS), open.collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyPageHasItsRowAndAPartOfAPageHasNone() throws IOException {
        var pages = pages();
        assertFalse(pages.isEmpty());
        for (var page : pages)
            assertEquals(isWhole(page), PageRights.of("GET", page) != null, page + ": its row in PageRights");
    }

    @Test
    void everyServletStandsInTheInterfaceOrHasItsRow() {
        var servlets = CLASSES.stream().filter(type -> type.isAnnotatedWith(WebServlet.class));
        var patterns = servlets.flatMap(AccessTableTest::patterns).filter(path -> !path.equals("/error"));
        for (var path : patterns.toList())
            assertNotNull(PageRights.of("GET", path.replace("/*", "/x")), path + " has no row in PageRights");
    }

    @Test
    void noPageIsStatelessAndNoTemplateComesFromARequest() throws IOException {
        try (var files = Files.walk(PAGES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                var text = Files.readString(file);
                assertFalse(text.contains("transient=\"true\""), file + " is stateless");
                assertFalse(text.contains("escape=\"false\""), file + " does not escape");
                assertFalse(
                        text.matches("(?s).*(template|<ui:include src)=\"[^\"]*[#$]\\{.*"),
                        file + " includes by request");
            }
        }
    }

    @Test
    void theTableSeesWhatItShouldSee() {
        assertTrue(frontDoors().count() > 20);
        assertTrue(calls().count() > 3);
    }

    /** What brings its template is a page; what does not is included by one, and asked for by nobody. */
    private static boolean isWhole(String page) throws IOException {
        return Files.readString(PAGES.resolve(page.substring(1))).contains("template=\"/WEB-INF/templates/");
    }

    private static Set<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.map(PAGES::relativize)
                    .map(path -> "/" + path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<JavaMethod> frontDoors() {
        return publicMethods(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static Stream<JavaMethod> calls() {
        return publicMethods(type -> type.getPackageName().startsWith("org.explant.web"))
                .filter(method -> method.getAnnotations().stream()
                        .anyMatch(found -> found.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static Stream<JavaMethod> publicMethods(Predicate<JavaClass> of) {
        return CLASSES.stream()
                .filter(of)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean saysSo(JavaMethod method) {
        return isForEverybody(method) || rights(method).findAny().isPresent();
    }

    private static boolean isForEverybody(JavaMethod method) {
        return method.isAnnotatedWith(PermitAll.class)
                || !method.isAnnotatedWith(RolesAllowed.class)
                        && method.getOwner().isAnnotatedWith(PermitAll.class);
    }

    private static Stream<String> rights(JavaMethod method) {
        var own = method.tryGetAnnotationOfType(RolesAllowed.class);
        var rule = own.isPresent() ? own : method.getOwner().tryGetAnnotationOfType(RolesAllowed.class);
        return rule.stream().flatMap(found -> Arrays.stream(found.value()));
    }

    private static Stream<String> patterns(JavaClass type) {
        var servlet = type.getAnnotationOfType(WebServlet.class);
        return Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
