// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Construct;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.history.Bearing;
import org.explant.shared.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A bearing as it was read out of the ledger; replaced as a whole, never changed. */
@Entity
@Immutable
@Table(name = "monitored_bearing")
class MonitoredBearing {
    @Id
    @Column(name = "bearing_id")
    private UUID bearingId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int place;

    @Column(name = "put_in")
    private @Nullable String putIn;

    @Column(name = "taken_out")
    private @Nullable String takenOut;

    @Column(name = "is_out")
    private boolean out;

    @Enumerated(EnumType.STRING)
    private MetalOnMetal metal;

    @Enumerated(EnumType.STRING)
    private Construct construct;

    @Column(name = "head_mm")
    private @Nullable Integer headMillimetres;

    @Enumerated(EnumType.STRING)
    private @Nullable DeviceFamily family;

    @Column(name = "rated_ten_a")
    private @Nullable Boolean ratedTenA;

    @SuppressWarnings("NullAway.Init")
    protected MonitoredBearing() {}

    MonitoredBearing(ClaimId of, Side at, int place, Bearing bearing) {
        bearingId = UUID.randomUUID();
        claim = of;
        side = at;
        this.place = place;
        putIn = bearing.in() == null ? null : bearing.in().toString();
        takenOut = bearing.out() == null ? null : bearing.out().toString();
        out = bearing.isOut();
        metal = bearing.metal();
        construct = bearing.construct();
        headMillimetres = bearing.headMillimetres();
        family = bearing.family();
        ratedTenA = bearing.ratedTenA();
    }

    ClaimId claim() {
        return claim;
    }

    Side side() {
        return side;
    }

    Bearing bearing() {
        return new Bearing(date(putIn), date(takenOut), out, metal, construct, headMillimetres, family, ratedTenA);
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
