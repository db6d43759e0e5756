// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import static org.explant.access.Permission.ADDS_DOCUMENTS;
import static org.explant.access.Permission.EDITS_CATALOGUE;
import static org.explant.access.Permission.EDITS_CLAIMS;
import static org.explant.access.Permission.EDITS_GUIDANCE;
import static org.explant.access.Permission.IMPORTS_CLAIMS;
import static org.explant.access.Permission.KEEPS_INDEX;
import static org.explant.access.Permission.KEEPS_TEMPLATES;
import static org.explant.access.Permission.LOADS_ORGANISATIONS;
import static org.explant.access.Permission.MANAGES_ACCOUNTS;
import static org.explant.access.Permission.MERGES_PARTIES;
import static org.explant.access.Permission.OPENS_DOCUMENTS;
import static org.explant.access.Permission.READS_AUDIT;
import static org.explant.access.Permission.READS_CLAIMS;
import static org.explant.access.Permission.RESTRICTS_CLAIMS;
import static org.explant.access.Permission.RUNS_REPORTS;
import static org.explant.access.Permission.SEARCHES;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which page asks for which right: the one table. A page that has no row here is not there. */
public final class PageRights {
    /** For anybody, signed in or not. */
    public static final String OPEN = "(open)";

    /** For everybody who has signed in, whatever the role. */
    public static final String SIGNED_IN = "(signed in)";

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/sign-in.xhtml", OPEN),
            Map.entry("/error.xhtml", OPEN),
            Map.entry("/", SIGNED_IN),
            Map.entry("/index.xhtml", SIGNED_IN),
            Map.entry("/password.xhtml", SIGNED_IN),
            Map.entry("/accounts.xhtml", MANAGES_ACCOUNTS),
            Map.entry("/account.xhtml", MANAGES_ACCOUNTS),
            Map.entry("/audit.xhtml", READS_AUDIT),
            Map.entry("/conflicts.xhtml", READS_CLAIMS),
            Map.entry("/conflict.xhtml", READS_CLAIMS),
            Map.entry("/duplicates.xhtml", MERGES_PARTIES),
            Map.entry("/merge.xhtml", MERGES_PARTIES),
            Map.entry("/merged.xhtml", READS_CLAIMS),
            Map.entry("/claims.xhtml", READS_CLAIMS),
            Map.entry("/claim.xhtml", READS_CLAIMS),
            Map.entry("/new-claim.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-edit.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-move.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-restrict.xhtml", RESTRICTS_CLAIMS),
            Map.entry("/claim-proceedings.xhtml", READS_CLAIMS),
            Map.entry("/claim-letters.xhtml", READS_CLAIMS),
            Map.entry("/claim-experts.xhtml", READS_CLAIMS),
            Map.entry("/claim-expert-edit.xhtml", EDITS_CLAIMS),
            Map.entry("/experts-due.xhtml", READS_CLAIMS),
            Map.entry("/letters.xhtml", ADDS_DOCUMENTS),
            Map.entry("/letter-templates.xhtml", READS_CLAIMS),
            Map.entry("/proceedings.xhtml", READS_CLAIMS),
            Map.entry("/proceedings-form.xhtml", READS_CLAIMS),
            Map.entry("/proceedings-edit.xhtml", EDITS_CLAIMS),
            Map.entry("/standstills.xhtml", READS_CLAIMS),
            Map.entry("/standstill.xhtml", READS_CLAIMS),
            Map.entry("/standstill-edit.xhtml", EDITS_CLAIMS),
            Map.entry("/standstill-names.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-standing.xhtml", READS_CLAIMS),
            Map.entry("/claim-fact.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-observation.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-screening.xhtml", READS_CLAIMS),
            Map.entry("/claim-close.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-relations.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-team.xhtml", EDITS_CLAIMS),
            Map.entry("/hand-over.xhtml", EDITS_CLAIMS),
            Map.entry("/expiring.xhtml", READS_CLAIMS),
            Map.entry("/group-action.xhtml", EDITS_CLAIMS),
            Map.entry("/group-actions.xhtml", READS_CLAIMS),
            Map.entry("/imports.xhtml", IMPORTS_CLAIMS),
            Map.entry("/import.xhtml", IMPORTS_CLAIMS),
            Map.entry("/results-waiting.xhtml", IMPORTS_CLAIMS),
            Map.entry("/result-waiting.xhtml", IMPORTS_CLAIMS),
            Map.entry("/bulk.xhtml", EDITS_CLAIMS),
            Map.entry("/bulk-changes.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-people.xhtml", READS_CLAIMS),
            Map.entry("/claim-role.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-role-edit.xhtml", EDITS_CLAIMS),
            Map.entry("/people.xhtml", READS_CLAIMS),
            Map.entry("/person.xhtml", READS_CLAIMS),
            Map.entry("/person-edit.xhtml", EDITS_CLAIMS),
            Map.entry("/organisation.xhtml", READS_CLAIMS),
            Map.entry("/organisation-edit.xhtml", EDITS_CLAIMS),
            Map.entry("/organisation-import.xhtml", LOADS_ORGANISATIONS),
            Map.entry("/claim-history.xhtml", READS_CLAIMS),
            Map.entry("/claim-dates.xhtml", READS_CLAIMS),
            Map.entry("/claim-date.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-work.xhtml", READS_CLAIMS),
            Map.entry("/claim-task.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-note.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-review.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-undertaking.xhtml", EDITS_CLAIMS),
            Map.entry("/diary.xhtml", READS_CLAIMS),
            Map.entry("/task-handover.xhtml", EDITS_CLAIMS),
            Map.entry("/task-templates.xhtml", READS_CLAIMS),
            Map.entry("/task-template.xhtml", KEEPS_TEMPLATES),
            Map.entry("/cite.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-hips.xhtml", READS_CLAIMS),
            Map.entry("/claim-hip-operation.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-hip-sources.xhtml", EDITS_CLAIMS),
            Map.entry("/implants.xhtml", READS_CLAIMS),
            Map.entry("/devices.xhtml", READS_CLAIMS),
            Map.entry("/guidance.xhtml", READS_CLAIMS),
            Map.entry("/claim-monitoring.xhtml", READS_CLAIMS),
            Map.entry("/worklists.xhtml", READS_CLAIMS),
            Map.entry("/guidance-impact.xhtml", READS_CLAIMS),
            Map.entry("/guidance-draft.xhtml", READS_CLAIMS),
            Map.entry("/guidance-new.xhtml", EDITS_GUIDANCE),
            Map.entry("/device.xhtml", READS_CLAIMS),
            Map.entry("/device-edit.xhtml", EDITS_CATALOGUE),
            Map.entry("/claim-custody.xhtml", READS_CLAIMS),
            Map.entry("/claim-custody-new.xhtml", EDITS_CLAIMS),
            Map.entry("/claim-custody-entry.xhtml", EDITS_CLAIMS),
            Map.entry("/custody.xhtml", READS_CLAIMS),
            Map.entry("/viewer.xhtml", OPENS_DOCUMENTS),
            Map.entry("/search.xhtml", SEARCHES),
            Map.entry("/search-gaps.xhtml", SEARCHES),
            Map.entry("/similar-pages.xhtml", SEARCHES),
            Map.entry("/kept-searches.xhtml", SEARCHES),
            Map.entry("/kept-search.xhtml", SEARCHES),
            Map.entry("/term-lists.xhtml", SEARCHES),
            Map.entry("/term-list.xhtml", SEARCHES),
            Map.entry("/tags.xhtml", READS_CLAIMS),
            Map.entry("/tag.xhtml", KEEPS_TEMPLATES),
            Map.entry("/search-index.xhtml", KEEPS_INDEX),
            Map.entry("/alerts.xhtml", SEARCHES),
            Map.entry("/watch.xhtml", SEARCHES),
            Map.entry("/reports.xhtml", RUNS_REPORTS),
            Map.entry("/report-status.xhtml", RUNS_REPORTS),
            Map.entry("/report-claims.xhtml", RUNS_REPORTS));

    /** Styles, scripts, fonts and pictures of ours: the same for everybody. */
    private static final List<String> STATIC = List.of("/jakarta.faces.resource/", "/resources/", "/webjars/");

    /** Calls that need no token; every other call needs one, and its own method says which right. */
    private static final Set<String> OPEN_CALLS = Set.of("GET /api/health", "HEAD /api/health", "POST /api/sessions");

    private PageRights() {}

    /** The permission a page asks for, or {@link #OPEN}, or {@link #SIGNED_IN}; nothing for a page without a row. */
    public static @Nullable String of(String method, String path) {
        if (isStatic(path)) return OPEN;
        if (isApi(path)) return OPEN_CALLS.contains(method + " " + path) ? OPEN : SIGNED_IN;
        return PAGES.get(path);
    }

    static boolean isStatic(String path) {
        return STATIC.stream().anyMatch(path::startsWith);
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
