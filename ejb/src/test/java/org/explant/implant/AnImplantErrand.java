// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.catalogue.MakerNames;
import org.explant.claim.AnErrand;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;

/** Work on ledgers that somebody asked for, and what came of it, for tests of features further right. */
public final class AnImplantErrand {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private AnImplantErrand() {}

    public static ImplantErrands of(EntityManager em) {
        return new ImplantErrands(
                AnErrand.of(em),
                new LedgerDesk(new ImplantQueries_(em), new MakerNames(em)),
                new ImplantQueries_(em),
                Clock.fixed(NOW, ZoneOffset.UTC),
                _ -> {});
    }

    public static List<HipSheet> hips(EntityManager em, ClaimId claim) {
        return new LedgerDesk(new ImplantQueries_(em), new MakerNames(em)).sheets(claim);
    }

    /** An operation entered by hand, off the stickers, with one component. */
    public static void entered(
            EntityManager em, ClaimId claim, Map<ImplantField, String> operation, Map<ImplantField, String> component) {
        var desk = new LedgerDesk(new ImplantQueries_(em), new MakerNames(em));
        var entered = new Entered(AnErrand.SOLICITOR, NOW);
        var source = Source.of(SourceKind.IMPLANT_STICKER, null);
        var hip = desk.hip(claim, Side.LEFT);
        var fresh = new HipOperation(hip, UUID.randomUUID(), entered);
        em.persist(fresh);
        desk.say(claim, new NewStatements(About.operation(fresh.operationId()), source, operation), entered);
        desk.exchange(
                claim,
                fresh,
                new MoreComponents(fresh.operationId(), source, List.of(new NewComponent(component)), Set.of()),
                entered);
        desk.check(hip);
    }

    /** Every row of every ledger, to see that nothing changed. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> everything(EntityManager em) {
        return em.createNativeQuery("""
                select 'hip', h.hip_id::text, h.edition::text, h.side, '' from hip h
                union all select 'operation', o.operation_id::text, '', '', '' from hip_operation o
                union all select 'component', c.component_id::text, c.implanted_by::text, c.explanted_by::text, ''
                    from implant_component c
                union all select 'statement', s.statement_id::text, s.field, s.value, s.accepted::text
                    from implant_statement s
                union all select 'acceptance', a.acceptance_id::text, '', '', '' from implant_acceptance a
                union all select 'change', x.change_id::text, '', '', '' from implant_change x
                order by 1, 2
                """).getResultList();
    }
}
