// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.explant.monitoring.due.DutiesFound;
import org.explant.monitoring.due.DutyBook;
import org.explant.monitoring.due.KnownPerson;
import org.explant.monitoring.due.WorkedOut;

/** Works out anew what is to be done, some claims in a transaction: by whoever is alone at it, in the order of the marks. */
@ApplicationScoped
public class DutyWork {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");
    private static final int MARKS = 200;

    @Inject
    private DutyBook book;

    @Inject
    private KnownPeople people;

    @Inject
    private ShippedGuidance guidance;

    @Inject
    private Clock clock;

    /** How many claims were worked off; none where another server is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int some() {
        if (!book.alone()) return 0;
        var waiting = book.waiting(MARKS);
        if (waiting.isNobody()) return 0;
        var with = new WorkedOut(LocalDate.now(clock.withZone(OFFICE)), guidance.number(), clock.instant());
        var judged = people.of(waiting.claims()).stream()
                .map(person -> judged(person, with.day()))
                .toList();
        book.keep(waiting, judged, with);
        return waiting.claims().size();
    }

    /** Everybody is to be looked at once more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void everybody() {
        book.markAll();
    }

    private DutyBook.Judged judged(KnownPerson person, LocalDate day) {
        var duty = guidance.duties().on(day, person.history());
        return new DutyBook.Judged(person, DutiesFound.of(person, duty));
    }
}
