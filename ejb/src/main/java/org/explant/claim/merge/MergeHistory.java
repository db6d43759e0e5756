// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.claim.PartyGuard;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.shared.NotFound;

/** What stood before merges, for whoever may know of the entry that stayed; and who an earlier id is now. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class MergeHistory {
    private static final int FIRST_CARRIED = 2;

    @Inject
    private MergeQueries queries;

    @Inject
    private MergeRows rows;

    @Inject
    private PartyGuard guard;

    @Inject
    private MergeTrail trail;

    /** The person that this id means now, where the reader may know of that one. */
    public PersonId now(@NotNull PersonId person) {
        return queries.now(person).filter(guard::knows).orElse(person);
    }

    /** The organisation that this id means now, where the reader may know of that one. */
    public OrganisationId now(@NotNull OrganisationId organisation) {
        return queries.now(organisation).filter(guard::knows).orElse(organisation);
    }

    /** What was merged into this one, the latest first. */
    public List<MergeLine> of(@NotNull PartyRef party) {
        guard.check(party);
        return queries.of(
                party.person() == null ? null : party.person().value(),
                party.organisation() == null ? null : party.organisation().value());
    }

    /** The two entries and all that was carried, as they stood; what belongs to a claim that the reader may not know of is left out. */
    public MergeSheet sheet(@NotNull UUID merge) {
        var kept = standing(queries.merge(merge).orElseThrow(NotFound::new).kept());
        guard.check(kept);
        var before = rows.before(merge);
        var shown = MergeRows.shown(before, rows.visible(MergeRows.claims(before), trail.reader()));
        trail.viewed(merge, kept);
        return new MergeSheet(
                queries.line(merge), kept, shown.get(1), shown.get(0), shown.subList(FIRST_CARRIED, shown.size()));
    }

    private PartyRef standing(PartyRef party) {
        return party.person() != null ? PartyRef.of(now(party.person())) : PartyRef.of(now(organisation(party)));
    }

    private static OrganisationId organisation(PartyRef party) {
        if (party.organisation() == null) throw new NotFound();
        return party.organisation();
    }
}
