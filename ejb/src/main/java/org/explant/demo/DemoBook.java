// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.explant.demo.StageLine.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A fictional practice with its accounts, claims and papers, the same every time for the same day.
 *
 * <p>Every person, hospital, surgery and firm is invented, and every number belongs to a range that is given to nobody. Names
 * of devices are real and serve as descriptions only.
 */
public record DemoBook(LocalDate asAt, List<DemoAccount> accounts, List<DemoClaim> claims) {
    private static final List<StageLine> STAGES = List.of(
            DISCLOSURE,
            RECORDS_REVIEWED,
            ENQUIRY,
            EXPERT_EVIDENCE,
            DEVICE_CONFIRMED,
            ISSUED,
            RECORDS_RECEIVED,
            CLOSED,
            LETTER_OF_CLAIM,
            SCREENING,
            WITNESS_EVIDENCE,
            RECORDS_REQUESTED,
            RESPONSE_RECEIVED,
            SERVED,
            RETAINED,
            ADR_OFFERS,
            PROTOCOL_PERIOD,
            DISCLOSURE,
            REJECTED,
            RECORDS_RECEIVED,
            INFORMATION_SERVED,
            DEVICE_CONFIRMED,
            TRIAL,
            ENQUIRY,
            ISSUED,
            RECORDS_REVIEWED,
            EXPERT_EVIDENCE,
            SCREENING,
            SCHEDULE_OF_LOSS,
            RECORDS_REQUESTED,
            COSTS,
            SERVED,
            LETTER_OF_CLAIM,
            JUDGMENT,
            RECORDS_RECEIVED,
            ARCHIVED,
            DEVICE_CONFIRMED,
            RESPONSE_RECEIVED,
            TRANSFERRED,
            DISCLOSURE,
            ENQUIRY,
            WITNESS_EVIDENCE,
            DAMAGES_PAID,
            RETAINED,
            ISSUED,
            EXPERT_EVIDENCE,
            CLOSED,
            PROTOCOL_PERIOD,
            RECORDS_REQUESTED,
            INFORMATION_SERVED,
            REJECTED,
            RECORDS_REVIEWED,
            ADR_OFFERS,
            SCREENING,
            DESTROYED);

    public DemoBook {
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
    }

    /** The practice as it stands on a day; days before 2018 would leave the newest claims without a history. */
    public static DemoBook asAt(LocalDate day) {
        var cases = new ArrayList<DemoCase>();
        for (int i = 0; i < STAGES.size(); i++) cases.add(new DemoCase(i, STAGES.get(i), day));
        cases.sort(Comparator.comparing(DemoCase::opened));
        var claims = new ArrayList<DemoClaim>();
        for (int i = 0; i < cases.size(); i++) claims.add(cases.get(i).claim(i + 1));
        return new DemoBook(day, Practice.ACCOUNTS, claims);
    }
}
