// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import org.explant.access.Permission;

/** The main navigation as this reader sees it: pages that exist and that the reader's permissions open. */
@Named
@RequestScoped
public class Navigation {
    private static final List<NavigationEntry> ALL = List.of(
            new NavigationEntry("h", "nav.home", "/index.xhtml", "home", ""),
            new NavigationEntry("c", "nav.claims", "/claims.xhtml", "folder", Permission.READS_CLAIMS)
                    .with(
                            "/claim.xhtml",
                            "/claim-",
                            "/new-claim.xhtml",
                            "/viewer.xhtml",
                            "/cite.xhtml",
                            "/hand-over.xhtml",
                            "/expiring.xhtml",
                            "/imports.xhtml",
                            "/import.xhtml",
                            "/bulk.xhtml",
                            "/bulk-",
                            "/letters.xhtml",
                            "/letter-"),
            new NavigationEntry("p", "nav.people", "/people.xhtml", "id-card", Permission.READS_CLAIMS)
                    .with(
                            "/person.xhtml",
                            "/person-",
                            "/organisation.xhtml",
                            "/organisation-",
                            "/duplicates.xhtml",
                            "/merge.xhtml",
                            "/merged.xhtml",
                            "/conflicts.xhtml",
                            "/conflict.xhtml",
                            "/conflict-"),
            new NavigationEntry("i", "nav.implants", "/implants.xhtml", "box", Permission.READS_CLAIMS)
                    .with("/devices.xhtml", "/device.xhtml", "/device-", "/custody.xhtml"),
            new NavigationEntry("m", "nav.monitoring", "/worklists.xhtml", "heart", Permission.READS_CLAIMS)
                    .with("/guidance.xhtml", "/guidance-"),
            new NavigationEntry("s", "nav.search", "/search.xhtml", "search", Permission.SEARCHES)
                    .with(
                            "/search-gaps.xhtml",
                            "/similar-pages.xhtml",
                            "/kept-",
                            "/term-",
                            "/tags.xhtml",
                            "/tag.xhtml",
                            "/alerts.xhtml",
                            "/watch.xhtml"),
            new NavigationEntry("d", "nav.diary", "/diary.xhtml", "calendar", Permission.READS_CLAIMS)
                    .with("/task-", "/experts-due.xhtml"),
            new NavigationEntry("g", "nav.group", "/proceedings.xhtml", "sitemap", Permission.READS_CLAIMS)
                    .with(
                            "/proceedings-",
                            "/standstills.xhtml",
                            "/standstill.xhtml",
                            "/standstill-",
                            "/group-actions.xhtml"),
            new NavigationEntry("r", "nav.reports", "/reports.xhtml", "chart-bar", Permission.RUNS_REPORTS)
                    .with("/report-"),
            new NavigationEntry("a", "nav.accounts", "/accounts.xhtml", "users", Permission.MANAGES_ACCOUNTS)
                    .with("/account.xhtml"),
            new NavigationEntry(
                    "o", "nav.organisations", "/organisation-import.xhtml", "building", Permission.MANAGES_ACCOUNTS),
            new NavigationEntry("x", "nav.index", "/search-index.xhtml", "database", Permission.KEEPS_INDEX),
            new NavigationEntry("l", "nav.audit", "/audit.xhtml", "history", Permission.READS_AUDIT));

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
        return entry.holds(external.getRequestServletPath());
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
