// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.party.Entered;
import org.explant.party.PartyRef;

/** A merge on the trail of every claim that it touched. */
@Dependent
class MergeTrail {
    private final FileTrail trail;
    private final CurrentReader reader;

    @Inject
    MergeTrail(FileTrail trail, CurrentReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    AccountId reader() {
        return trail.reader();
    }

    boolean decidesConflicts() {
        return reader.may(Permission.DECIDES_CONFLICTS);
    }

    Entered entered() {
        return trail.entered();
    }

    void merged(ClaimId claim, boolean visible, MergeWish wish, UUID merge) {
        if (visible) trail.acted(Act.PARTIES_MERGED, claim, wish.kept().party().value(), facts(wish, merge));
        else trail.noted(Act.PARTIES_MERGED, claim, wish.kept().party().value(), facts(wish, merge));
    }

    /** No claim was touched. */
    void merged(MergeWish wish, UUID merge) {
        trail.noted(Act.PARTIES_MERGED, null, wish.kept().party().value(), facts(wish, merge));
    }

    void viewed(UUID merge, PartyRef kept) {
        trail.noted(Act.MERGE_VIEWED, null, kept.value(), Map.of("merge", merge.toString()));
    }

    private static Map<String, String> facts(MergeWish wish, UUID merge) {
        return Map.of("gone", wish.gone().party().value().toString(), "merge", merge.toString());
    }
}
