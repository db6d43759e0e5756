// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.standing.ExpiringLine;
import org.explant.standing.Standings;
import org.explant.standing.fact.FactKind;
import org.explant.web.claim.Choices;
import org.jspecify.annotations.Nullable;

/** What expires across claims: authorities, policies, certificates, stays. */
@Named("expiring")
@ViewScoped
public class ExpiringView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What has run out stays on the list for a year. */
    private static final int PAST_DAYS = 365;

    private static final List<FactKind> KINDS =
            List.of(FactKind.AUTHORITY, FactKind.ATE, FactKind.CRU, FactKind.STAY, FactKind.CFA);

    @Inject
    private transient Standings standings;

    @Inject
    private transient Choices choices;

    private int days = 60;
    private int first;
    private @Nullable FactKind kind;
    private transient Slice<ExpiringLine> lines = new Slice<>(0, List.of());

    public void load() {
        days = Math.clamp(days, 0, 730);
        first = Math.max(0, first / SliceRequest.LARGEST * SliceRequest.LARGEST);
        var today = choices.getToday();
        var wanted = new SliceRequest(first, SliceRequest.LARGEST, "endsOn", true);
        lines = standings.expiring(
                kind == null ? KINDS : List.of(kind), today.minusDays(PAST_DAYS), today.plusDays(days), wanted);
    }

    public String look() {
        return "/expiring.xhtml?faces-redirect=true&days=" + days + (kind == null ? "" : "&kind=" + kind);
    }

    /** Whether its last day lies behind. */
    public boolean past(LocalDate day) {
        return day.isBefore(choices.getToday());
    }

    public boolean isMore() {
        return first + SliceRequest.LARGEST < lines.total();
    }

    public int getNext() {
        return first + SliceRequest.LARGEST;
    }

    public List<FactKind> getKinds() {
        return KINDS;
    }

    public Slice<ExpiringLine> getLines() {
        return lines;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int typed) {
        days = typed;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int typed) {
        first = typed;
    }

    public @Nullable FactKind getKind() {
        return kind;
    }

    public void setKind(@Nullable FactKind typed) {
        kind = typed;
    }
}
