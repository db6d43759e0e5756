// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.monitoring.GuidanceLine;
import org.explant.monitoring.Guidances;
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

    private @Nullable String alert;
    private transient List<GuidanceLine> lines = List.of();
    private transient @Nullable GuidanceVersion version;

    /** Shows the newest version where none is asked for. */
    public void load() {
        lines = guidances.lines();
        version = alert == null ? lines.getFirst().version() : guidances.version(alert);
    }

    public List<GuidanceLine> getLines() {
        return lines;
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
