// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a claim file, in the order of the row of tabs. */
@Named
@RequestScoped
public class ClaimTabs {
    private static final List<ClaimTab> ALL = List.of(
            ClaimTab.part("overview"),
            ClaimTab.page("people").with("experts"),
            ClaimTab.page("hips").with("custody"),
            ClaimTab.page("monitoring"),
            ClaimTab.part("documents").with("letters"),
            ClaimTab.page("dates"),
            ClaimTab.page("work"),
            ClaimTab.page("standing"),
            ClaimTab.page("proceedings"),
            ClaimTab.page("history"));

    @Inject
    private ExternalContext external;

    public List<ClaimTab> getAll() {
        return ALL;
    }

    /** What the tab is to the page being shown, opened at that part: itself, the way to it, or null for nothing. */
    public @Nullable String current(ClaimTab tab, String part) {
        String shown = external.getRequestServletPath();
        if (tab.below().contains(shown)) return "true";
        return shown.equals(tab.page()) && (tab.part().isEmpty() || tab.part().equals(part)) ? "page" : null;
    }

    /** The part asked for, or the first one where there is no such part. */
    static String partOrFirst(String asked) {
        boolean there = !asked.isEmpty() && ALL.stream().map(ClaimTab::part).anyMatch(asked::equals);
        return there ? asked : ALL.getFirst().part();
    }
}
