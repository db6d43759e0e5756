// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.People;
import org.explant.party.PersonalDetails;

/** Builds claims for tests, and the accounts and the desk they need. */
public final class AClaim {
    public static final AccountId SOLICITOR = new AccountId(new UUID(1, 1));
    public static final AccountId PARALEGAL = new AccountId(new UUID(1, 2));
    public static final AccountId PARTNER = new AccountId(new UUID(1, 3));
    public static final AccountId ADMINISTRATOR = new AccountId(new UUID(1, 4));
    public static final Team TEAM = new Team(SOLICITOR, PARTNER);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final Stamp STAMP = new Stamp(SOLICITOR, TODAY, NOW);
    static final Stamp STAMP_OF_PARALEGAL = new Stamp(PARALEGAL, TODAY, NOW);

    private AClaim() {}

    /** Four accounts, one of each role. */
    public static void accounts(EntityManager em) {
        account(em, SOLICITOR, "Anna Solicitor", "SOLICITOR");
        account(em, PARALEGAL, "Ben Paralegal", "PARALEGAL");
        account(em, PARTNER, "Cara Partner", "PARTNER");
        account(em, ADMINISTRATOR, "Dan Administrator", "ADMINISTRATOR");
    }

    private static void account(EntityManager em, AccountId account, String name, String role) {
        em.createNativeQuery("""
                        insert into account (account_id, version, sign_in_name, full_name, initials, role, password_hash,
                            created_at) values (?1, 0, ?2, ?3, 'X', ?4, 'hash', now())
                        """)
                .setParameter(1, account.value())
                .setParameter(2, role.toLowerCase(java.util.Locale.ROOT))
                .setParameter(3, name)
                .setParameter(4, role)
                .executeUpdate();
    }

    static ClaimDesk desk(EntityManager em) {
        return desk(em, ReferencePattern.USUAL);
    }

    static ClaimDesk desk(EntityManager em, ReferencePattern pattern) {
        var counters = new OpeningQueries_(em);
        var references = new References(counters, new WallQueries_(em), pattern);
        var people = new People(em);
        return new ClaimDesk(
                new ClaimQueries_(em), new MemberQueries_(em), new Openings(counters, references, people), people);
    }

    static NewClaim of(String forenames, String surname) {
        return new NewClaim(UUID.randomUUID(), new ClaimDetails(PersonalDetails.named(forenames, surname), TEAM), null);
    }

    /** Opened today by the solicitor. */
    static ClaimReference opened(EntityManager em, NewClaim wanted) {
        return desk(em).open(wanted, STAMP).orElseThrow().reference();
    }

    /** A claim opened today by the solicitor, hidden from all but these where there are any. */
    public static ClaimId fresh(EntityManager em, String forenames, String surname, AccountId... alone) {
        var claim = desk(em).open(of(forenames, surname), STAMP).orElseThrow();
        if (alone.length > 0) desk(em).restrict(claim, new Restriction(Set.of(alone), "conflict"), SOLICITOR);
        return claim.claimId();
    }

    /** The shortest way along the line from ENQUIRY. */
    static List<Stage> wayTo(Stage goal) {
        Map<Stage, Stage> reachedFrom = new EnumMap<>(Stage.class);
        var open = new ArrayDeque<>(List.of(Stage.ENQUIRY));
        while (!open.isEmpty()) {
            var at = open.remove();
            for (Stage next : StageLine.after(at))
                if (next != Stage.ENQUIRY && reachedFrom.putIfAbsent(next, at) == null) open.add(next);
        }
        var way = new ArrayList<Stage>();
        for (Stage at = goal; at != null && at != Stage.ENQUIRY; at = reachedFrom.get(at)) way.addFirst(at);
        return way;
    }
}
