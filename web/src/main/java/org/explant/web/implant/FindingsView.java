// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.implant.FindingCount;
import org.explant.implant.FindingLine;
import org.explant.implant.ImplantFindings;
import org.explant.implant.construct.FindingKind;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** What is doubtful about implants across all claims, of one kind or of all. */
@Named("findings")
@ViewScoped
public class FindingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImplantFindings findings;

    private @Nullable FindingKind kind;
    private transient List<FindingCount> counts = List.of();
    private transient @Nullable LazyLines<FindingLine> lines;

    public void load() {
        counts = findings.counts();
        lines = new LazyLines<>(
                wanted -> findings.lines(kind, wanted), line -> line.findingId().toString(), "kind", true);
    }

    public List<FindingCount> getCounts() {
        return counts;
    }

    public @Nullable LazyLines<FindingLine> getLines() {
        return lines;
    }

    public @Nullable FindingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable FindingKind asked) {
        kind = asked;
    }
}
