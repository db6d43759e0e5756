// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.monitoring.GuidanceLine;
import org.explant.monitoring.Guidances;
import org.explant.monitoring.edition.DraftLine;
import org.explant.monitoring.edition.GuidanceDrafts;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.jspecify.annotations.Nullable;

/** Every version of the guidance, and one of them with its rows. */
@Named("guidanceView")
@ViewScoped
public class GuidanceView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Guidances guidances;

    @Inject
    private transient GuidanceDrafts edited;

    private @Nullable String alert;
    private transient List<GuidanceLine> lines = List.of();
    private transient List<DraftLine> drafts = List.of();
    private transient @Nullable GuidanceVersion version;

    /** Shows the newest version where none is asked for. */
    public void load() {
        lines = guidances.lines();
        drafts = edited.lines();
        version = alert == null ? lines.getFirst().version() : guidances.version(alert);
    }

    public List<GuidanceLine> getLines() {
        return lines;
    }

    /** Every draft there was, the latest first. */
    public List<DraftLine> getDrafts() {
        return drafts;
    }

    public @Nullable GuidanceVersion getVersion() {
        return version;
    }

    public Examination[] getExaminations() {
        return Examination.values();
    }

    public @Nullable String getAlert() {
        return alert;
    }

    public void setAlert(@Nullable String asked) {
        alert = asked;
    }
}
