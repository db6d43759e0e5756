// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.group.Hips;
import org.explant.group.Sources;
import org.explant.group.proceedings.PleadedCause.Plea;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;

/** Where a claim form lies while somebody writes on it: locked, so that the next one sees what the first one wrote. */
@Dependent
class ProceedingDesk {
    private final ProceedingQueries queries;
    private final Sources sources;

    @Inject
    ProceedingDesk(ProceedingQueries queries, Sources sources) {
        this.queries = queries;
        this.sources = sources;
    }

    Proceeding open(ProceedingTerms terms, List<String> defendants, Stamp stamp) {
        return open(new Proceeding(ProceedingId.fresh(), stamp), terms, defendants, stamp);
    }

    private Proceeding open(Proceeding fresh, ProceedingTerms terms, List<String> defendants, Stamp stamp) {
        queries.entityManager().persist(fresh);
        queries.entityManager().persist(fresh.become(terms, stamp));
        for (String name : defendants) addDefendant(fresh, name, stamp);
        return fresh;
    }

    /** Adds one claimant's part, and the form itself where it is the first; what is there already stays as it is. */
    void bringIn(EarlierForm earlier, ClaimId claim, Stamp now) {
        var stamp = new Stamp(earlier.broughtBy(), now.on(), now.at());
        var known = queries.entityManager().find(Proceeding.class, earlier.proceeding());
        var form = known == null ? opened(earlier, stamp) : known;
        var id = form.proceedingId();
        if (queries.claimants(id, stamp.by()).stream()
                .anyMatch(each -> each.claimId().equals(claim))) return;
        var entry = addClaimant(form, claim, stamp);
        var first = queries.defendants(id, stamp.by()).getFirst().defendant();
        plead(form, new Pleading(Set.of(entry), Set.of(first), earlier.causes(), Hips.BOTH), stamp);
        if (earlier.joinedOn() != null)
            record(form, new NewFact(CourtStep.JOINED, earlier.joinedOn(), null, entry, null, null), stamp);
    }

    private Proceeding opened(EarlierForm earlier, Stamp stamp) {
        var fresh = new Proceeding(earlier.proceeding(), stamp);
        open(fresh, earlier.terms(), earlier.defendants(), stamp);
        earlier.dates().forEach((kind, on) -> record(fresh, new NewFact(kind, on, null, null, null, null), stamp));
        return fresh;
    }

    /** The form that exists for this reader, locked until the transaction ends. */
    Proceeding take(ProceedingId proceeding, AccountId reader) {
        var found = queries.seen(proceeding, reader).orElseThrow(NotFound::new);
        queries.entityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        // Restricted by another while we waited for the lock?
        if (queries.seen(proceeding, reader).isEmpty()) throw new NotFound();
        return found;
    }

    /** The names of the fields that are different now. */
    List<String> change(Proceeding proceeding, ProceedingChange wanted, Stamp stamp) {
        var stored = queries.terms(proceeding.proceedingId().value(), proceeding.edition());
        if (wanted.edition() != proceeding.edition())
            throw new ProceedingChangedMeanwhile(proceeding.edition(), stored, wanted.terms());
        var fields = Fields.different(stored, wanted.terms());
        if (!fields.isEmpty()) queries.entityManager().persist(proceeding.become(wanted.terms(), stamp));
        return fields;
    }

    UUID addDefendant(Proceeding proceeding, String name, Stamp stamp) {
        var id = proceeding.proceedingId();
        var fresh = new FormDefendant(id, queries.lastPlace(id) + 1, name, stamp);
        queries.entityManager().persist(fresh);
        return fresh.defendantId();
    }

    UUID addClaimant(Proceeding proceeding, ClaimId claim, Stamp stamp) {
        var id = proceeding.proceedingId();
        if (queries.claimants(id, stamp.by()).stream()
                .anyMatch(each -> each.claimId().equals(claim))) throw new ClaimantStandsAlready();
        var fresh = new FormClaimant(id, claim, stamp);
        queries.entityManager().persist(fresh);
        return fresh.entryId();
    }

    /** How many pleas are new; those that stand already stay. */
    int plead(Proceeding proceeding, Pleading wanted, Stamp stamp) {
        var id = proceeding.proceedingId();
        requireDefendants(id, wanted.defendants(), stamp.by());
        requireClaimants(id, wanted.claimants(), stamp.by());
        var standing = queries.causes(id, stamp.by()).stream()
                .map(each -> new Plea(each.claimant(), each.defendant(), each.cause(), each.hips()))
                .collect(Collectors.toSet());
        var fresh =
                wanted.pleas().stream().filter(each -> !standing.contains(each)).toList();
        for (Plea plea : fresh) queries.entityManager().persist(new PleadedCause(id, plea, stamp));
        return fresh.size();
    }

    ProceedingFact record(Proceeding proceeding, NewFact wanted, Stamp stamp) {
        var id = proceeding.proceedingId();
        if (wanted.defendant() != null) requireDefendants(id, List.of(wanted.defendant()), stamp.by());
        if (wanted.claimant() != null) requireClaimants(id, List.of(wanted.claimant()), stamp.by());
        sources.check(wanted.source(), stamp.by());
        var fresh = new ProceedingFact(id, wanted, stamp);
        boolean stands = queries.facts(id, stamp.by()).stream()
                .filter(each -> each.stands() && each.kind() == wanted.kind())
                .anyMatch(each -> Objects.equals(each.defendant(), wanted.defendant())
                        && Objects.equals(each.claimant(), wanted.claimant()));
        if (stands) throw new FactStandsAlready();
        queries.entityManager().persist(fresh);
        return fresh;
    }

    /** The entity of that kind on the form, which the reader was found to see. */
    <T> T entry(Class<T> kind, UUID entry) {
        var found = queries.entityManager().find(kind, entry);
        if (found == null) throw new NotFound();
        return found;
    }

    private void requireDefendants(ProceedingId proceeding, Collection<UUID> wanted, AccountId reader) {
        var known = queries.defendants(proceeding, reader).stream()
                .map(DefendantLine::defendant)
                .collect(Collectors.toSet());
        if (!known.containsAll(wanted)) throw new NotOnThisForm();
    }

    private void requireClaimants(ProceedingId proceeding, Collection<UUID> wanted, AccountId reader) {
        var known = queries.claimants(proceeding, reader).stream()
                .map(ClaimantLine::claimant)
                .collect(Collectors.toSet());
        if (!known.containsAll(wanted)) throw new NotOnThisForm();
    }
}
