// SPDX-License-Identifier: Apache-2.0
package org.explant.web.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.shared.NotFound;
import org.explant.team.HandOverLine;
import org.explant.team.HandOverSheet;
import org.explant.team.HandOverStep;
import org.explant.team.HandOverWish;
import org.explant.team.HandOvers;
import org.explant.team.TeamPart;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Hands the claims of one person to another: what would happen first, then done, and gone on with where it stopped. */
@Named("handOver")
@ViewScoped
public class HandOverView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A page is answered by then; what is left is gone on with by one more click. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private transient HandOvers handOvers;

    @Inject
    private transient HandOverStep step;

    private @Nullable String id;
    private @Nullable String filter;
    private TeamPart part = TeamPart.FEE_EARNER;
    private @Nullable AccountId from;
    private @Nullable AccountId to;
    private @Nullable String reason;
    private transient @Nullable List<HandOverLine> preview;
    private transient @Nullable HandOverSheet sheet;

    public void load() {
        if (id != null) sheet = handOvers.sheet(uuid(id));
    }

    public void look() {
        preview = handOvers.preview(wish());
    }

    public String begin() {
        var begun = handOvers.begin(wish());
        return work(begun);
    }

    public String carryOn() {
        return work(uuid(id));
    }

    private String work(UUID handOver) {
        var end = Instant.now().plus(PATIENCE);
        for (UUID row : handOvers.waiting(handOver)) {
            step.take(row);
            if (Instant.now().isAfter(end)) break;
        }
        Notices.done("teamhand.worked");
        return "/hand-over.xhtml?faces-redirect=true&id=" + handOver;
    }

    private HandOverWish wish() {
        return new HandOverWish(
                part,
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                filter == null || filter.isBlank() ? null : uuid(filter),
                reason == null ? "" : reason);
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    /** How many claims of the preview would be handed over. */
    public long getPossible() {
        return preview == null
                ? 0
                : preview.stream().filter(line -> !line.isRefused()).count();
    }

    public TeamPart[] getParts() {
        return TeamPart.values();
    }

    public @Nullable List<HandOverLine> getPreview() {
        return preview;
    }

    public @Nullable HandOverSheet getSheet() {
        return sheet;
    }

    /** The rows to show, of what would happen or of what did. */
    public List<HandOverLine> getLines() {
        if (sheet != null) return sheet.lines();
        return preview == null ? List.of() : preview;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String typed) {
        id = typed;
    }

    public @Nullable String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String typed) {
        filter = typed;
    }

    public TeamPart getPart() {
        return part;
    }

    public void setPart(TeamPart typed) {
        part = typed;
    }

    public @Nullable AccountId getFrom() {
        return from;
    }

    public void setFrom(@Nullable AccountId typed) {
        from = typed;
    }

    public @Nullable AccountId getTo() {
        return to;
    }

    public void setTo(@Nullable AccountId typed) {
        to = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
