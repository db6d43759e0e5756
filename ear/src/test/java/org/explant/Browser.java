// SPDX-License-Identifier: Apache-2.0
package org.explant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A person at a desk: a fresh page in a real browser for every test. Register it beside the running product as
 * {@code @RegisterExtension final Browser browser = new Browser(EXPLANT);}. A test also fails when the browser had to
 * refuse something under the content security policy, or when a script of ours threw.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {
    /** A desk and a tablet held upright. */
    private static final int[][] SIZES = {{1440, 900}, {834, 1112}};

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Says violations aloud: the policy's own console line comes late or not at all for some directives. */
    private static final String LISTEN = "document.addEventListener('securitypolicyviolation',"
            + " e => console.error('CSP violation: ' + e.violatedDirective + ' ' + e.blockedURI));";

    private final RunningExplant explant;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> forgiven = new ArrayList<>();
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    public Browser(RunningExplant explant) {
        this.explant = explant;
    }

    /** What the person looks at. */
    public Page page() {
        return Objects.requireNonNull(page);
    }

    /** Signs in as one of the four demo accounts and arrives at home. */
    public Browser signIn(String name) {
        return signIn(name, RunningExplant.DEMO_PASSWORD);
    }

    /** Signs in and arrives at home. */
    public Browser signIn(String name, String password) {
        open("sign-in.xhtml");
        page().locator("input[autocomplete=username]").fill(name);
        page().locator("input[type=password]").fill(password);
        page().locator("input[type=password]").press("Enter");
        page().waitForURL("**/index.xhtml");
        return settled();
    }

    /** Goes to an address below the context path, for example {@code claims.xhtml}. */
    public Browser open(String path) {
        page().navigate(explant.address().resolve(path).toString());
        return settled();
    }

    /** Waits until no call of a component is under way. */
    public Browser settled() {
        var deadline = Instant.now().plus(PATIENCE);
        while (!idle()) {
            assertTrue(Instant.now().isBefore(deadline), "the page did not settle: " + page().url());
            page().waitForTimeout(25);
        }
        return this;
    }

    /** Complaints that contain these words are part of the test, such as the status of an error page. */
    public Browser forgive(String words) {
        forgiven.add(words);
        return this;
    }

    /** Nobody is kept out: no violation of WCAG 2.2 A or AA nor of axe's best practice. */
    public Browser axe() {
        var found = keptOut();
        if (!found.isEmpty()) found = keptOut();
        assertEquals(List.of(), found, page().url());
        return this;
    }

    /** A part that replaces itself under the look seems empty, so what is found counts when it is found twice. */
    private List<String> keptOut() {
        settled();
        var found = new AxeBuilder(page()).withTags(WCAG).analyze().getViolations();
        return found.stream().map(Browser::told).toList();
    }

    /** Takes the page at desk and tablet width into {@code target/screens}, to be looked at. */
    public Browser screenshot(String name) {
        for (int[] size : SIZES) {
            page().setViewportSize(size[0], size[1]);
            settled();
            page().screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", name + "-" + size[0] + ".png")));
        }
        page().setViewportSize(SIZES[0][0], SIZES[0][1]);
        return this;
    }

    /** Turns the page to a tablet's size, upright. */
    public Browser onTablet() {
        page().setViewportSize(SIZES[1][0], SIZES[1][1]);
        return settled();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context = Chromium.of(test).newContext();
        context.addInitScript(LISTEN);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("uncaught: " + error));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (context != null) context.close();
        var left = complaints.stream()
                .filter(complaint -> forgiven.stream().noneMatch(complaint::contains))
                .toList();
        complaints.clear();
        forgiven.clear();
        if (test.getExecutionException().isEmpty()) assertEquals(List.of(), left);
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) complaints.add(message.text() + " " + message.location());
    }

    private boolean idle() {
        return Boolean.TRUE.equals(page().evaluate("document.readyState === 'complete'"
                + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())"));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).collect(Collectors.joining(" | "));
    }
}
