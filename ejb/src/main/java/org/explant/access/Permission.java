// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

/** The rights that front doors ask for; {@link Role} says who has them. */
public final class Permission {
    public static final String READS_CLAIMS = "reads-claims";
    public static final String EDITS_CLAIMS = "edits-claims";
    public static final String RESTRICTS_CLAIMS = "restricts-claims";
    public static final String IMPORTS_CLAIMS = "imports-claims";
    public static final String MERGES_PARTIES = "merges-parties";
    /** Decides where a match lies behind a wall; sees no more of the walled claim for it. */
    public static final String DECIDES_CONFLICTS = "decides-conflicts";

    public static final String KEEPS_TEMPLATES = "keeps-templates";
    public static final String OPENS_DOCUMENTS = "opens-documents";
    public static final String ADDS_DOCUMENTS = "adds-documents";
    public static final String SEARCHES = "searches";
    public static final String RUNS_REPORTS = "runs-reports";
    /** Changes what the firm holds to be known of devices, for every claim at once. */
    public static final String EDITS_CATALOGUE = "edits-catalogue";

    /** Drafts versions of the guidance on follow-up, and asks for their release or withdrawal. */
    public static final String EDITS_GUIDANCE = "edits-guidance";
    /** Lets a version that somebody else drafted count for every claim, or count no longer. */
    public static final String RELEASES_GUIDANCE = "releases-guidance";

    public static final String MANAGES_ACCOUNTS = "manages-accounts";
    public static final String READS_AUDIT = "reads-audit";
    /** Brings in lists of hospitals, trusts and practices. */
    public static final String LOADS_ORGANISATIONS = "loads-organisations";
    /** Sees whether index and database agree, has them compared and the index built anew; sees no evidence for it. */
    public static final String KEEPS_INDEX = "keeps-index";
    /** Timers, the reading queue and the index feeder; no person has it. */
    public static final String SYSTEM = "system";

    private Permission() {}
}
