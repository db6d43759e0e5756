// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.claim.Stamp;
import org.explant.group.Recorded;
import org.explant.group.Struck;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A name as the signed schedule prints it. */
@Entity
@DynamicUpdate
@Table(name = "schedule_entry")
class ScheduleEntry {
    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "standstill_id", updatable = false))
    private StandstillId standstill;

    @Column(updatable = false)
    private int place;

    @Column(name = "printed_name", updatable = false)
    private String printedName;

    @Column(name = "printed_born", updatable = false)
    private @Nullable LocalDate printedBorn;

    @Column(updatable = false)
    private @Nullable Integer page;

    @Embedded
    private Recorded recorded;

    @Embedded
    private @Nullable Struck struck;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleEntry() {}

    ScheduleEntry(StandstillId standstill, int place, PrintedName printed, Stamp stamp) {
        entryId = UUID.randomUUID();
        this.standstill = standstill;
        this.place = place;
        printedName = printed.name();
        printedBorn = printed.born();
        page = printed.page();
        recorded = Recorded.of(stamp);
    }

    void strike(String reason, Stamp stamp) {
        struck = Struck.out(struck, reason, stamp);
    }

    UUID entryId() {
        return entryId;
    }
}
