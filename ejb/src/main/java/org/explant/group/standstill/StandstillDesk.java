// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stamp;
import org.explant.document.DocumentId;
import org.explant.group.PageSource;
import org.explant.group.Sources;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;

/** Where an agreement lies while somebody writes on it: locked, so that the next one sees what the first one wrote. */
@Dependent
class StandstillDesk {
    private final StandstillQueries queries;
    private final Sources sources;

    @Inject
    StandstillDesk(StandstillQueries queries, Sources sources) {
        this.queries = queries;
        this.sources = sources;
    }

    Standstill open(StandstillTerms terms, Stamp stamp) {
        check(terms, stamp.by());
        return open(new Standstill(StandstillId.fresh(), stamp), terms, stamp);
    }

    private Standstill open(Standstill fresh, StandstillTerms terms, Stamp stamp) {
        rows().persist(fresh);
        rows().persist(fresh.become(terms, stamp));
        return fresh;
    }

    /** Adds one claim, and the agreement itself where it is the first; what is there already stays as it is. */
    void bringIn(EarlierStandstill earlier, ClaimId claim, Stamp now) {
        var stamp = new Stamp(earlier.broughtBy(), now.on(), now.at());
        var id = earlier.standstill();
        if (rows().find(Standstill.class, id) == null) open(new Standstill(id, stamp), earlier.terms(), stamp);
        if (queries.wanted(id, stamp.by()).contains(claim)) return;
        rows().persist(new StandstillClaim(id, claim, stamp));
        if (earlier.printed() == null) return;
        var entry = new ScheduleEntry(id, queries.lastPlace(id) + 1, earlier.printed(), stamp);
        rows().persist(entry);
        rows().persist(new ScheduleMatch(id, entry.entryId(), claim, stamp));
    }

    /** The agreement that exists for this reader, locked until the transaction ends. */
    Standstill take(StandstillId standstill, AccountId reader) {
        var found = queries.seen(standstill, reader).orElseThrow(NotFound::new);
        rows().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        // Restricted by another while we waited for the lock?
        if (queries.seen(standstill, reader).isEmpty()) throw new NotFound();
        return found;
    }

    /** The names of the fields that are different now. */
    List<String> change(Standstill standstill, StandstillChange wanted, Stamp stamp) {
        var kept = queries.terms(standstill.standstillId().value(), standstill.edition());
        var unseen = kept.document() != null
                && !sources.seen(List.of(kept.document()), stamp.by()).containsKey(kept.document());
        var stored = unseen ? kept.withoutDocument() : kept;
        if (wanted.edition() != standstill.edition())
            throw new StandstillChangedMeanwhile(standstill.edition(), stored, wanted.terms());
        var fields = Fields.different(stored, wanted.terms());
        if (fields.isEmpty()) return fields;
        check(fields.contains("document") ? wanted.terms() : wanted.terms().withoutDocument(), stamp.by());
        // Who could not see the paper did not mean to take it away.
        boolean keep = unseen && !fields.contains("document");
        rows().persist(standstill.become(keep ? wanted.terms().withDocument(kept.document()) : wanted.terms(), stamp));
        return fields;
    }

    private void check(StandstillTerms terms, AccountId reader) {
        if (terms.document() != null) sources.check(new PageSource(new DocumentId(terms.document()), null), reader);
    }

    /** The claims that are covered now and were not before. */
    List<ClaimId> cover(StandstillId standstill, Collection<ClaimReference> wanted, Stamp stamp) {
        var known = new HashSet<>(queries.wanted(standstill, stamp.by()));
        var fresh = new ArrayList<ClaimId>();
        for (ClaimId claim : claims(wanted, stamp.by())) {
            if (!known.add(claim)) continue;
            rows().persist(new StandstillClaim(standstill, claim, stamp));
            fresh.add(claim);
        }
        return fresh;
    }

    /** Enters the names below those that stand there; answers the claims they were matched to. */
    List<ClaimId> enter(StandstillId standstill, List<NamedEntry> wanted, Stamp stamp) {
        var claims = byReference(stamp.by());
        var place = queries.lastPlace(standstill);
        var matched = new ArrayList<ClaimId>();
        for (NamedEntry each : wanted) {
            var entry = new ScheduleEntry(standstill, ++place, each.printed(), stamp);
            rows().persist(entry);
            if (each.claim() == null) continue;
            var claim = found(claims, each.claim());
            rows().persist(new ScheduleMatch(standstill, entry.entryId(), claim, stamp));
            matched.add(claim);
        }
        return matched;
    }

    /** Says whose name a printed name is. */
    void match(StandstillId standstill, UUID entry, ClaimId claim, Stamp stamp) {
        boolean open = queries.unmatched(standstill).stream()
                .anyMatch(each -> each.entry().equals(entry));
        if (!open) throw new NotOnThisSchedule();
        rows().persist(new ScheduleMatch(standstill, entry, claim, stamp));
    }

    /** Strikes out what stands there as the reader sees it, and nothing else. */
    void strike(StandstillSheet sheet, ScheduleStrike wanted, Stamp stamp) {
        var entry = wanted.entry();
        boolean named = sheet.named().stream().anyMatch(each -> each.entry().equals(entry));
        boolean printed = named
                || sheet.unmatched().stream().anyMatch(each -> each.entry().equals(entry));
        switch (wanted.part()) {
            case COVER -> strikeCover(sheet, wanted, stamp);
            case MATCH -> {
                if (!named) throw new NotOnThisSchedule();
            }
            case NAME -> {
                if (!printed) throw new NotOnThisSchedule();
                Objects.requireNonNull(rows().find(ScheduleEntry.class, entry)).strike(wanted.reason(), stamp);
            }
        }
        if (named) queries.match(entry).ifPresent(match -> match.strike(wanted.reason(), stamp));
    }

    private void strikeCover(StandstillSheet sheet, ScheduleStrike wanted, Stamp stamp) {
        if (sheet.missing().stream().noneMatch(each -> each.entry().equals(wanted.entry()))) throw new NotCovered();
        Objects.requireNonNull(rows().find(StandstillClaim.class, wanted.entry()))
                .strike(wanted.reason(), stamp);
    }

    private List<ClaimId> claims(Collection<ClaimReference> wanted, AccountId reader) {
        var claims = byReference(reader);
        return wanted.stream().map(each -> found(claims, each)).toList();
    }

    private Map<ClaimReference, ClaimId> byReference(AccountId reader) {
        return queries.claimants(reader).stream()
                .collect(Collectors.toMap(ClaimantOnFile::claim, ClaimantOnFile::claimId, (one, _) -> one));
    }

    private static ClaimId found(Map<ClaimReference, ClaimId> claims, ClaimReference wanted) {
        var claim = claims.get(wanted);
        if (claim == null) throw new NotFound();
        return claim;
    }

    private EntityManager rows() {
        return queries.entityManager();
    }
}
