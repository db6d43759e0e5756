// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.screening.Answer;
import org.explant.screening.GivenAnswer;
import org.explant.screening.Question;
import org.explant.screening.Screenings;
import org.explant.standing.EarlierFact;
import org.explant.standing.Facts;
import org.explant.standing.group.GroupActions;
import org.explant.standing.group.NewGroupAction;
import org.explant.team.CaseTeams;

/** Brings in where the claims of the demo book stand beside their stage, through the same front doors. */
@Dependent
class DemoStanding {
    private static final LocalTime OFFICE_HOURS = LocalTime.of(11, 15);
    private static final List<String> PARALEGALS = List.of("paralegal", "i.maddock", "s.chowdhry", "e.fenn");

    private final Facts facts;
    private final GroupActions groups;
    private final CaseTeams teams;
    private final Screenings screenings;

    @Inject
    DemoStanding(Facts facts, GroupActions groups, CaseTeams teams, Screenings screenings) {
        this.facts = facts;
        this.groups = groups;
        this.teams = teams;
        this.screenings = screenings;
    }

    /** The invented group that some claims belong to. */
    private void prepare() {
        if (group().isEmpty())
            groups.add(new NewGroupAction(
                    DemoFacts.GROUP,
                    null,
                    LocalDate.of(2023, 5, 16),
                    LocalDate.of(2025, 5, 30),
                    "Invented for the demo book"));
    }

    private String group() {
        return groups.lines().stream()
                .filter(line -> line.name().equals(DemoFacts.GROUP))
                .map(line -> line.groupId().toString())
                .findFirst()
                .orElse("");
    }

    void bringIn(@Observes DemoFiled filed) {
        prepare();
        bringIn(filed.id(), filed.claim(), filed.people());
    }

    private void bringIn(ClaimId id, DemoClaim claim, Map<String, AccountId> people) {
        var by = people.getOrDefault(claim.feeEarner(), AccountId.SYSTEM);
        var earlier = DemoFacts.of(claim, group()).stream()
                .map(fact -> new EarlierFact(fact, by, stamp(by, fact.from()).at()))
                .toList();
        facts.bringIn(id, earlier);
        if (claim.moves().size() > 2) join(id, claim, people);
        if (claim.stage().equals("SCREENING")) screenings.bringIn(id, answers(claim), stamp(by, claim.opened()));
    }

    private void join(ClaimId id, DemoClaim claim, Map<String, AccountId> people) {
        var name = PARALEGALS.get(claim.sequence() % PARALEGALS.size());
        var paralegal = people.get(name);
        var by = people.getOrDefault(claim.feeEarner(), AccountId.SYSTEM);
        if (paralegal == null || name.equals(claim.feeEarner())) return;
        teams.bringIn(id, paralegal, stamp(by, claim.moves().get(2).on()));
    }

    private static List<GivenAnswer> answers(DemoClaim claim) {
        boolean known = claim.sequence() % 2 == 0;
        return List.of(
                new GivenAnswer(Question.METAL_ON_METAL, Answer.YES, "Clinic letter speaks of a metal bearing.", 0),
                new GivenAnswer(
                        Question.DEVICE_KNOWN,
                        known ? Answer.YES : Answer.NOT_KNOWN,
                        known ? "Implant card seen." : "Hospital asked for the stickers.",
                        0),
                new GivenAnswer(Question.CONFLICT, Answer.NO, "Checked against clients and parties.", 0));
    }

    private static Stamp stamp(AccountId by, LocalDate on) {
        return new Stamp(by, on, on.atTime(OFFICE_HOURS).toInstant(ZoneOffset.UTC));
    }
}
