// SPDX-License-Identifier: Apache-2.0
package org.explant.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.records.candidate.Candidate;

/**
 * Candidates in a text that somebody shows. The text is neither kept nor logged; what is found is proposed, not
 * recorded.
 */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Extraction {
    /** Most characters of a text; the densest page of a cumulative report has some 15,000. */
    public static final int LONGEST = 100_000;

    @Inject
    private KnownNames names;

    @Inject
    private AuditTrail trail;

    /**
     * What may be a fact in the text, in its order; offsets are UTF-16 units of the text as given.
     *
     * @throws PageTextTooLong where it has more than {@link #LONGEST} characters
     */
    public List<Candidate> candidates(@NotNull String text) {
        if (text.length() > LONGEST) throw new PageTextTooLong(LONGEST);
        var found = PageCandidates.of(text, names.all());
        trail.record(Act.TEXT_EXTRACTED, null, null, Map.of("candidates", Integer.toString(found.size())));
        return found;
    }
}
