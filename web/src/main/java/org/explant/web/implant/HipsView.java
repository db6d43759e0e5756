// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.implant.ComponentSheet;
import org.explant.implant.FieldSheet;
import org.explant.implant.HipSheet;
import org.explant.implant.Implants;
import org.explant.implant.SourceLine;
import org.explant.implant.construct.FindingKind;
import org.explant.implant.construct.InSitu;
import org.explant.implant.construct.Part;
import org.explant.implant.construct.Side;
import org.explant.web.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Both hips as time lines, and what is in them on the day that is asked for. */
@Named("hips")
@ViewScoped
public class HipsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Implants implants;

    @Inject
    private transient Walls walls;

    @Inject
    private transient Clock clock;

    private @Nullable String ref;
    private @Nullable LocalDate day;
    private transient List<Column> columns = List.of();

    /** One side of the body; the hip is null where nothing was entered yet. */
    public record Column(
            Side side, @Nullable HipSheet hip, @Nullable InSitu inSitu) {
        /** What is in, certain or only possible. */
        public List<ComponentSheet> components(boolean certain) {
            if (hip == null || inSitu == null) return List.of();
            return (certain ? inSitu.certain() : inSitu.possible())
                    .stream()
                            .map(Part::component)
                            .flatMap(each -> hip.component(each).stream())
                            .toList();
        }
    }

    public void load() {
        if (day == null) day = LocalDate.now(clock.withZone(Formats.LONDON));
        var found = implants.hips(walls.open(new ClaimReference(ref == null ? "" : ref)));
        columns = Arrays.stream(Side.values()).map(side -> column(side, found)).toList();
    }

    private Column column(Side side, List<HipSheet> found) {
        var asked = day;
        return found.stream()
                .filter(hip -> hip.side() == side)
                .findFirst()
                .map(hip -> new Column(side, hip, asked == null ? null : hip.inSituOn(asked)))
                .orElseGet(() -> new Column(side, null, null));
    }

    /** The pages that an operation or component was entered from, each once. */
    public List<SourceLine> pages(List<FieldSheet> fields) {
        record Page(@Nullable Object document, @Nullable Integer number) {}
        var seen = new HashSet<Page>();
        return fields.stream()
                .flatMap(field -> field.lines().stream())
                .filter(line -> line.isStanding() && line.document() != null)
                .filter(line -> seen.add(new Page(line.document(), line.page())))
                .toList();
    }

    /** How pressing it is. */
    public String sign(FindingKind kind) {
        return switch (kind) {
            case SOURCES_DISAGREE, SIDE_SWAPPED, SIZE_MISMATCH, EXPLANT_BEFORE_IMPLANT, DEATH_BEFORE_OPERATION ->
                "problem";
            case ONE_WEAK_SOURCE, UNKNOWN_DEVICE, REVISION_WITHOUT_REMOVAL, MIXED_MAKERS -> "attention";
            case METAL_ON_METAL_IN_SITU -> "neutral";
        };
    }

    public List<Column> getColumns() {
        return columns;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate asked) {
        day = asked;
    }
}
