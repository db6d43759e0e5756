// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.catalogue.MakerNames;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentRows;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.explant.shared.TestDatabase;
import org.jspecify.annotations.Nullable;

/** A ledger for tests, written in as the front door writes. */
final class ALedger {
    final ClaimId claim;
    final AccountId by;
    private int entries;

    ALedger(TestDatabase database, AccountId by, AccountId... members) {
        this.by = by;
        claim = DocumentRows.claim(database, by, members);
        var person = UUID.randomUUID();
        DocumentRows.run(
                database.asOwner(),
                "insert into person (person_id, version, forenames, surname, sex, reached_by) values (?, 0, 'Zoë', 'Abbott',"
                        + " 'FEMALE', 'ANY')",
                person);
        DocumentRows.run(
                database.asOwner(),
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " values (?, ?, ?, 'CLAIMANT', current_date)",
                UUID.randomUUID(),
                claim.value(),
                person);
    }

    Entered entered() {
        return new Entered(by, Instant.parse("2026-11-20T09:00:00Z").plusSeconds(entries++));
    }

    static LedgerDesk desk(EntityManager em) {
        return new LedgerDesk(new ImplantQueries_(em), new MakerNames(em));
    }

    OperationId operated(EntityManager em, Side side, Told told, Set<ComponentId> removed, Told... components) {
        var desk = desk(em);
        var hip = desk.hip(claim, side);
        var operation = new HipOperation(hip, UUID.randomUUID(), entered());
        em.persist(operation);
        desk.say(
                claim,
                new NewStatements(About.operation(operation.operationId()), told.source, told.fields),
                entered());
        var put = List.of(components).stream()
                .map(each -> new NewComponent(each.fields))
                .toList();
        if (!put.isEmpty() || !removed.isEmpty())
            desk.exchange(
                    claim,
                    operation,
                    new MoreComponents(operation.operationId(), told.source, put, removed),
                    entered());
        desk.check(hip);
        return operation.operationId();
    }

    void said(EntityManager em, About about, Told told) {
        var desk = desk(em);
        var hip = desk.held(claim, about);
        desk.say(claim, new NewStatements(about, told.source, told.fields), entered());
        desk.check(hip);
    }

    List<HipSheet> hips(EntityManager em) {
        return desk(em).sheets(claim);
    }

    /** What one source tells. */
    record Told(Source source, Map<ImplantField, String> fields) {
        static Told by(SourceKind kind, @Nullable PageCitation page, Object... fields) {
            var told = new EnumMap<ImplantField, String>(ImplantField.class);
            for (int i = 0; i < fields.length; i += 2) told.put((ImplantField) fields[i], fields[i + 1].toString());
            return new Told(Source.of(kind, page), told);
        }
    }
}
