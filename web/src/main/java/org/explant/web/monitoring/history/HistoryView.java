// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.citation.CitationLine;
import org.explant.citation.Citations;
import org.explant.citation.CitedFact;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observation.ObservationLine;
import org.explant.monitoring.observation.Observations;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.ObservationRemark;
import org.explant.monitoring.observed.Observed;
import org.jspecify.annotations.Nullable;

/** What was recorded of a claimant's follow-up, the newest first. */
@Named("monitoringHistory")
@ViewScoped
public class HistoryView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Observations observations;

    @Inject
    private transient Citations citations;

    @Inject
    private transient Walls walls;

    private @Nullable ObservationKind kind;
    private @Nullable Side side;
    private transient List<ObservationLine> all = List.of();
    private transient List<ObservationLine> withdrawn = List.of();
    private transient Map<CitedFact, List<CitationLine>> cites = Map.of();

    public void load(String ref) {
        var reference = new ClaimReference(ref);
        all = observations.lines(reference);
        withdrawn = observations.withdrawn(reference);
        cites = citations.of(walls.open(reference), Observations.CITED);
    }

    /** Those that were asked for; what is of the person belongs to either hip. */
    public List<ObservationLine> getLines() {
        return all.stream().filter(this::wanted).toList();
    }

    private boolean wanted(ObservationLine line) {
        var observed = line.observed();
        return (kind == null || observed.kind() == kind)
                && (side == null || observed.side() == null || observed.side() == side);
    }

    public List<ObservationRemark> remarks(ObservationLine line) {
        List<Observed> beside = all.stream().map(ObservationLine::observed).toList();
        return ObservationRemark.of(line.observed(), beside).stream().sorted().toList();
    }

    public CitedFact fact(ObservationLine line) {
        return CitedFact.whole(Observations.CITED, line.observationId().value());
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public List<ObservationLine> getWithdrawn() {
        return withdrawn;
    }

    public Map<CitedFact, List<CitationLine>> getCites() {
        return cites;
    }

    public ObservationKind[] getKinds() {
        return ObservationKind.values();
    }

    public Side[] getSides() {
        return Side.values();
    }

    /** As it stands in the address; empty for all. */
    public String getKindName() {
        return kind == null ? "" : kind.name();
    }

    public void setKindName(@Nullable String asked) {
        kind = List.of(ObservationKind.values()).stream()
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** As it stands in the address; empty for both. */
    public String getSideName() {
        return Objects.toString(side, "");
    }

    public void setSideName(@Nullable String asked) {
        side = List.of(Side.values()).stream()
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
