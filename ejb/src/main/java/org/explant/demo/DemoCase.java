// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.explant.demo.StageLine.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.explant.demo.paper.Condition;
import org.explant.demo.paper.Dice;
import org.jspecify.annotations.Nullable;

/** One claim in the making: deals its chances in a fixed order, so that the book is the same every time. */
final class DemoCase {
    private static final Map<Integer, Integer> BIG_HOSPITALS = Map.of(0, 320, 3, 142, 15, 96, 28, 64, 41, 110);
    private static final List<Integer> RESTRICTED = List.of(5, 21, 28);
    private static final List<Integer> PROTECTIVE = List.of(24, 44);
    private static final int ENCRYPTED = 12;
    private static final int DAMAGED = 25;
    private static final int SCANNED_HOSPITAL = 10;

    private final int index;
    private final StageLine stage;
    private final LocalDate asAt;
    private final Dice dice;
    private final LocalDate opened;

    DemoCase(int index, StageLine stage, LocalDate asAt) {
        this.index = index;
        this.stage = stage;
        this.asAt = asAt;
        this.dice = new Dice(7_001 + index);
        this.opened = StageLine.weekday(asAt.minusDays(age(stage.path().size())));
    }

    LocalDate opened() {
        return opened;
    }

    /** The further along, the older: about four months a stage. */
    private int age(int steps) {
        return steps == 1 ? dice.between(3, 30) : steps * dice.between(70, 125);
    }

    DemoClaim claim(int sequence) {
        var path = PROTECTIVE.contains(index) ? StageLine.protective(stage) : stage.path();
        var moves = StageLine.walk(path, opened, asAt, dice);
        var claimant = People.claimant(index, died(), dice);
        var story = new Story(index, claimant, opened, dice);
        var feeEarner = Practice.feeEarner(index);
        var partner = Practice.partner(index);
        story.tellFirm("%04d".formatted(2_100 + sequence), feeEarner, partner);
        var documents = stage == DESTROYED ? List.<DemoDocument>of() : documents(story, moves);
        return new DemoClaim(
                sequence,
                claimant,
                opened,
                feeEarner.signIn(),
                partner.signIn(),
                moves,
                RESTRICTED.contains(index) ? List.of(feeEarner.signIn(), partner.signIn()) : List.of(),
                DemoCast.of(story, claimant),
                documents,
                stage == DESTROYED ? List.of() : new DemoImplants(story, documents).operations());
    }

    private @Nullable LocalDate died() {
        return index % 13 == 6 ? opened.minusDays(dice.between(40, 500)) : null;
    }

    private List<DemoDocument> documents(Story story, List<DemoMove> moves) {
        var papers = new Papers(story, 40_000 + index, asAt);
        var filing = new Filing(story, papers, moves);
        filing.opening();
        if (filing.reached(RETAINED)) filing.retainer();
        if (filing.reached(RECORDS_REQUESTED)) filing.requests();
        if (filing.reached(RECORDS_RECEIVED)) records(story, papers, filing);
        filing.protocol();
        filing.proceedings();
        filing.evidence();
        filing.life();
        return papers.inOrderOfArrival();
    }

    private void records(Story story, Papers papers, Filing filing) {
        var records = new Records(story, papers, filing.dayOf(RECORDS_RECEIVED));
        records.bundles(papers.between(7, 26), hospitalPages(papers), hospitalCondition());
        if (papers.chance(35)) records.theatre();
        if (papers.chance(35) || index == DAMAGED)
            records.results(index == DAMAGED ? Condition.DAMAGED : Condition.GOOD);
        if (papers.chance(35)) records.clinics(papers.between(1, 2));
        if (papers.chance(35)) records.revision();
        if (filing.reached(DEVICE_CONFIRMED)) records.device(filing.dayOf(DEVICE_CONFIRMED));
    }

    private int hospitalPages(Papers papers) {
        int usual = index == ENCRYPTED || index == SCANNED_HOSPITAL || papers.chance(35) ? papers.between(9, 24) : 0;
        return BIG_HOSPITALS.getOrDefault(index, usual);
    }

    private Condition hospitalCondition() {
        if (index == ENCRYPTED) return Condition.ENCRYPTED;
        return index == SCANNED_HOSPITAL ? Condition.SCANNED : Condition.GOOD;
    }
}
