// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.implant.construct.Side;
import org.explant.monitoring.Surveillance;
import org.explant.monitoring.Surveyed;
import org.explant.monitoring.duty.PastHip;
import org.explant.monitoring.duty.PastRepeat;
import org.explant.monitoring.duty.PresentDuty;
import org.jspecify.annotations.Nullable;

/** What each hip of a claim is due on a day, and what the alerts advised before it. */
@Named("monitoring")
@ViewScoped
public class MonitoringView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Surveillance surveillance;

    @Inject
    private transient Walls walls;

    private @Nullable LocalDate day;
    private transient List<Column> columns = List.of();
    private transient List<PastRepeat> repeats = List.of();

    /** One hip by both clocks; no duty today before the first alert. */
    public record Column(Side side, @Nullable PresentDuty present, PastHip past) {}

    public void load(String reference) {
        var claim = walls.open(new ClaimReference(reference));
        var found = surveillance.ofClaim(claim, day);
        day = found.present().day();
        repeats = found.past().repeats();
        columns = found.past().hips().stream().map(past -> column(found, past)).toList();
    }

    private static Column column(Surveyed found, PastHip past) {
        var present = found.present().hips().stream()
                .filter(each -> each.side() == past.side())
                .findFirst()
                .orElse(null);
        return new Column(past.side(), present, past);
    }

    /** Tests that were to be repeated because of their result. */
    public List<PastRepeat> getRepeats() {
        return repeats;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate asked) {
        day = asked;
    }
}
