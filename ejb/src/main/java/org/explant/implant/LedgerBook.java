// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;

/** Enters into the ledger what people, or the system for them, record: each on the trail, and checked after. */
@Dependent
class LedgerBook {
    private final ImplantQueries queries;
    private final LedgerDesk desk;
    private final ImplantTrail trail;

    @Inject
    LedgerBook(ImplantQueries queries, LedgerDesk desk, ImplantTrail trail) {
        this.queries = queries;
        this.desk = desk;
        this.trail = trail;
    }

    OperationId record(ClaimId claim, NewOperation wanted, Entered entered) {
        var hip = desk.hip(claim, wanted.side());
        var before = queries.recorded(claim, wanted.formKey());
        if (before.isPresent()) return before.get();
        var operation = new HipOperation(hip, wanted.formKey(), entered);
        queries.entityManager().persist(operation);
        var id = operation.operationId();
        desk.say(
                claim, new NewStatements(About.operation(id), wanted.source(), wanted.told(), wanted.meant()), entered);
        if (!wanted.components().isEmpty() || !wanted.removed().isEmpty())
            desk.exchange(
                    claim,
                    operation,
                    new MoreComponents(id, wanted.source(), wanted.components(), wanted.removed()),
                    entered);
        finish(
                Act.OPERATION_RECORDED,
                hip,
                About.operation(id),
                counts(wanted.components().size(), wanted.removed().size()));
        return id;
    }

    void add(ClaimId claim, MoreComponents wanted, Entered entered) {
        var about = About.operation(wanted.operation());
        var hip = desk.held(claim, about);
        desk.exchange(claim, desk.operation(claim, wanted.operation()), wanted, entered);
        finish(
                Act.COMPONENT_RECORDED,
                hip,
                about,
                counts(wanted.components().size(), wanted.removed().size()));
    }

    void say(ClaimId claim, NewStatements wanted, Entered entered) {
        var hip = desk.held(claim, wanted.about());
        int fresh = desk.say(claim, wanted, entered);
        if (fresh > 0) finish(Act.SOURCE_RECORDED, hip, wanted.about(), Map.of("fields", Integer.toString(fresh)));
    }

    void leaveIn(ClaimId claim, ComponentId component, Reason reason, Entered entered) {
        queries.entityManager().persist(desk.component(claim, component).leftIn(reason, entered));
    }

    private void finish(Act act, Hip hip, About about, Map<String, String> facts) {
        trail.acted(act, hip, about, facts);
        desk.check(hip);
    }

    private static Map<String, String> counts(int put, int taken) {
        return Map.of("in", Integer.toString(put), "out", Integer.toString(taken));
    }
}
