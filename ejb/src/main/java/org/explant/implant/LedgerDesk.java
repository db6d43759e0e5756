// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.catalogue.MakerNames;
import org.explant.claim.ClaimId;
import org.explant.document.NoSuchPage;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Where a claim's ledger lies while somebody writes in it: one hip at a time, held until the transaction ends. */
@Dependent
class LedgerDesk {
    private final ImplantQueries queries;
    private final MakerNames makers;

    @Inject
    LedgerDesk(ImplantQueries queries, MakerNames makers) {
        this.queries = queries;
        this.makers = makers;
    }

    List<HipSheet> sheets(ClaimId claim) {
        return sheets(List.of(claim)).getOrDefault(claim, List.of());
    }

    /** The hips of each of the claims. */
    Map<ClaimId, List<HipSheet>> sheets(Collection<ClaimId> claims) {
        var rows = LedgerRows.read(queries, Makers.of(makers.all()), claims);
        var sheets = new HashMap<ClaimId, List<HipSheet>>();
        for (ClaimId claim : claims) sheets.put(claim, new LedgerReading(rows.of(claim), rows.diedOn(claim)).hips());
        return sheets;
    }

    /** The hip of that side, held. */
    Hip hip(ClaimId claim, Side side) {
        queries.provide(HipId.fresh(), claim, side);
        return held(queries.hip(claim, side).orElseThrow(NotFound::new));
    }

    Hip held(HipId hip) {
        return queries.entityManager().find(Hip.class, hip, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The hip that an operation or a component is at, held. */
    Hip held(ClaimId claim, About about) {
        if (about.operation() != null)
            return held(operation(claim, about.operation()).hipId());
        return held(component(claim, new ComponentId(about.value())).hipId());
    }

    HipOperation operation(ClaimId claim, OperationId operation) {
        return queries.operation(claim, operation).orElseThrow(NotFound::new);
    }

    ImplantComponent component(ClaimId claim, ComponentId component) {
        return queries.component(claim, component).orElseThrow(NotFound::new);
    }

    /** Puts in what the operation put in, and takes out what it took out. */
    void exchange(ClaimId claim, HipOperation operation, MoreComponents wanted, Entered entered) {
        for (NewComponent each : wanted.components()) {
            var component = new ImplantComponent(claim, operation, entered);
            queries.entityManager().persist(component);
            say(
                    claim,
                    new NewStatements(About.component(component.componentId()), wanted.source(), each.told()),
                    entered);
        }
        for (ComponentId each : wanted.removed())
            queries.entityManager().persist(component(claim, each).takenOut(operation, entered));
    }

    /** Notes what a source says; the first to say anything of a field is accepted until another one is. */
    int say(ClaimId claim, NewStatements wanted, Entered entered) {
        check(claim, wanted.source());
        var before = queries.about(claim, wanted.about().value());
        int fresh = 0;
        for (Map.Entry<ImplantField, String> told : wanted.told().entrySet()) {
            var place = new SourceStatement.Place(claim, wanted.about(), told.getKey());
            var statement = new SourceStatement(place, wanted.source(), wanted.printed(told.getKey()), entered);
            if (before.stream().anyMatch(statement::repeats)) continue;
            queries.entityManager().persist(statement);
            fresh++;
            if (accepted(before, told.getKey()) == null)
                queries.entityManager().persist(statement.accept(null, entered));
        }
        return fresh;
    }

    private void check(ClaimId claim, Source source) {
        var cited = source.page();
        if (cited == null) return;
        int pages = queries.pages(cited.document(), claim).orElseThrow(NotFound::new);
        // A document that is still being opened has no pages yet.
        if (pages > 0 && cited.page() > pages) throw new NoSuchPage();
    }

    SourceStatement statement(ClaimId claim, StatementId statement) {
        return queries.statement(claim, statement)
                .filter(SourceStatement::isStanding)
                .orElseThrow(NotFound::new);
    }

    /** Accepts another source's value, unless somebody else has accepted one meanwhile. */
    void accept(SourceStatement wanted, AcceptanceWish wish, Entered entered) {
        var reason = Reason.of(wish.reason());
        var now = accepted(queries.about(wanted.claimId(), wanted.about().value()), wanted.field());
        var seen = now == null ? null : now.statementId();
        if (seen == null ? wish.instead() != null : !seen.equals(wish.instead()))
            throw new ValueAcceptedMeanwhile(now, wanted);
        if (wanted.equals(now)) return;
        if (now != null) now.giveWay();
        queries.entityManager().flush();
        queries.entityManager().persist(wanted.accept(reason, entered));
    }

    /** Takes back what was entered by mistake or has turned out not to be a source. */
    void withdraw(SourceStatement statement, Reason reason, Entered entered) {
        boolean alone = queries.about(statement.claimId(), statement.about().value()).stream()
                .noneMatch(other -> other != statement && other.isStanding() && other.field() == statement.field());
        if (statement.isAccepted() && !alone) throw new AcceptedValueStands();
        statement.withdraw(reason, entered);
    }

    void strike(ClaimId claim, About about, Reason reason, Entered entered) {
        if (about.operation() == null)
            component(claim, new ComponentId(about.value())).strike(reason, entered);
        else if (queries.touchedBy(claim, about.operation(), about.value()) > 0) throw new OperationNotEmpty();
        else operation(claim, about.operation()).strike(reason, entered);
    }

    /** Writes down anew what the checks find at a hip. */
    void check(Hip hip) {
        check(List.of(hip));
    }

    /** Writes down anew what the checks find at hips, of whichever claims. */
    void check(Collection<Hip> hips) {
        if (hips.isEmpty()) return;
        hips.forEach(Hip::changed);
        queries.entityManager().flush();
        queries.forget(hips.stream().map(Hip::hipId).toList());
        var sheets = sheets(hips.stream().map(Hip::claimId).collect(Collectors.toSet()));
        for (Hip hip : hips)
            sheets.getOrDefault(hip.claimId(), List.of()).stream()
                    .filter(sheet -> sheet.hipId().equals(hip.hipId()))
                    .forEach(sheet -> sheet.findings()
                            .forEach(finding -> queries.entityManager().persist(new HipFinding(hip, sheet, finding))));
    }

    private static @Nullable SourceStatement accepted(List<SourceStatement> statements, ImplantField field) {
        return statements.stream()
                .filter(each -> each.field() == field && each.isAccepted())
                .findFirst()
                .orElse(null);
    }
}
