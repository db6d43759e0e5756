// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import org.explant.access.Permission;

/** The main navigation as this reader sees it: pages that exist and that the reader's permissions open. */
@Named
@RequestScoped
public class Navigation {
    private static final List<NavigationEntry> ALL = List.of(
            new NavigationEntry("h", "nav.home", "/index.xhtml", "home", ""),
            new NavigationEntry("c", "nav.claims", "/claims.xhtml", "folder", Permission.READS_CLAIMS),
            new NavigationEntry("p", "nav.people", "/people.xhtml", "id-card", Permission.READS_CLAIMS),
            new NavigationEntry("k", "nav.conflicts", "/conflicts.xhtml", "shield", Permission.READS_CLAIMS),
            new NavigationEntry("i", "nav.implants", "/implants.xhtml", "exclamation-circle", Permission.READS_CLAIMS),
            new NavigationEntry("s", "nav.search", "/search.xhtml", "search", Permission.SEARCHES),
            new NavigationEntry("g", "nav.group", "/proceedings.xhtml", "sitemap", Permission.READS_CLAIMS),
            new NavigationEntry("d", "nav.diary", "/diary.xhtml", "calendar", Permission.READS_CLAIMS),
            new NavigationEntry("r", "nav.reports", "/reports.xhtml", "chart-bar", Permission.RUNS_REPORTS),
            new NavigationEntry("a", "nav.accounts", "/accounts.xhtml", "users", Permission.MANAGES_ACCOUNTS),
            new NavigationEntry(
                    "o", "nav.organisations", "/organisation-import.xhtml", "building", Permission.MANAGES_ACCOUNTS),
            new NavigationEntry("l", "nav.audit", "/audit.xhtml", "history", Permission.READS_AUDIT));

    /** Which entry a page that is none itself belongs to. */
    private static final Set<String> OF_CLAIMS = Set.of(
            "/claim.xhtml",
            "/viewer.xhtml",
            "/new-claim.xhtml",
            "/cite.xhtml",
            "/hand-over.xhtml",
            "/expiring.xhtml",
            "/group-actions.xhtml",
            "/imports.xhtml",
            "/import.xhtml",
            "/bulk.xhtml",
            "/bulk-changes.xhtml");

    private static final Set<String> OF_PEOPLE = Set.of(
            "/person.xhtml",
            "/person-edit.xhtml",
            "/organisation.xhtml",
            "/organisation-edit.xhtml",
            "/duplicates.xhtml",
            "/merge.xhtml",
            "/merged.xhtml");

    private static final Set<String> OF_GROUP = Set.of("/proceedings", "/standstill", "/group-action");

    @Inject
    private ExternalContext external;

    private List<NavigationEntry> entries = List.of();

    @PostConstruct
    void choose() {
        entries = ALL.stream().filter(this::opens).toList();
    }

    /** The entries, in their order. */
    public List<NavigationEntry> getEntries() {
        return entries;
    }

    /** Whether the page being shown belongs to this entry. */
    public boolean current(NavigationEntry entry) {
        var page = external.getRequestServletPath();
        return page.equals(entry.address())
                || entry.address().equals("/claims.xhtml") && (OF_CLAIMS.contains(page) || page.startsWith("/claim-"))
                || entry.word().equals("nav.group") && OF_GROUP.stream().anyMatch(page::startsWith)
                || entry.address().equals("/people.xhtml") && OF_PEOPLE.contains(page)
                || entry.address().equals("/conflicts.xhtml") && page.equals("/conflict.xhtml")
                || entry.address().equals("/diary.xhtml") && page.startsWith("/task-")
                || entry.address().equals("/reports.xhtml") && page.startsWith("/report-");
    }

    private boolean opens(NavigationEntry entry) {
        return exists(entry.address()) && (entry.permission().isEmpty() || external.isUserInRole(entry.permission()));
    }

    private boolean exists(String page) {
        try {
            return external.getResource(page) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
