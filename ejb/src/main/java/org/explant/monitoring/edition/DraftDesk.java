// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Map;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.claim.Stamp;
import org.explant.monitoring.guidance.GuidanceText;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.explant.monitoring.guidance.NotGuidance;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Where a draft lies while somebody works at it: held, read and checked. */
@Dependent
class DraftDesk {
    private final EditionQueries queries;
    private final GuidanceInForce inForce;
    private final FileTrail trail;

    @Inject
    DraftDesk(EditionQueries queries, GuidanceInForce inForce, FileTrail trail) {
        this.queries = queries;
        this.inForce = inForce;
        this.trail = trail;
    }

    Stamp stamp() {
        return trail.stamp();
    }

    void noted(Act act, DraftId draft, String reference) {
        trail.noted(act, null, draft.value(), Map.of("alert", reference));
    }

    /** The draft as the person saw it, held until the transaction ends. */
    GuidanceDraft taken(DraftId which, int seen) {
        var draft = queries.entityManager().find(GuidanceDraft.class, which, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) throw new NotFound();
        if (draft.edition() != seen)
            throw new DraftChangedMeanwhile(draft.edition(), text(which).written());
        return draft;
    }

    GuidanceText text(DraftId draft) {
        return GuidanceText.of(queries.editions(draft.value()).getFirst().content());
    }

    /** Keeps the next edition, once it has been read as the engine would read it. */
    void keep(GuidanceDraft draft, GuidanceText text, String reason) {
        check(draft, text);
        queries.entityManager().persist(draft.become(text.written(), reason, trail.stamp()));
        noted(Act.GUIDANCE_DRAFT_CHANGED, draft.draftId(), draft.reference());
    }

    /** Reads it, and refuses what would not stand among the other versions. */
    GuidanceVersion check(GuidanceDraft draft, GuidanceText text) {
        var version = text.version();
        if (!version.reference().equals(draft.reference())) throw new ReferenceTaken();
        for (String replaced : version.replaces())
            if (replaced.equals(version.reference())
                    || inForce.library().version(replaced).isEmpty())
                throw new NotGuidance(
                        "version, replaces", "references of other alerts in the list, with commas between");
        return version;
    }

    @Nullable
    GuidanceVersion readable(GuidanceText text) {
        try {
            return text.version();
        } catch (NotGuidance notYet) {
            return null;
        }
    }
}
