// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.report.Quiet;
import org.explant.report.Reports;
import org.explant.report.StageGroup;
import org.explant.report.StatusFilter;
import org.explant.report.StatusLine;
import org.explant.report.StatusReport;
import org.jspecify.annotations.Nullable;

/** The case status report, run when its page is opened. Every number leads to the claims it was counted from. */
@Named
@ViewScoped
public class StatusReportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reports reports;

    private final StatusForm form = new StatusForm();
    private transient @Nullable StatusReport report;
    private transient List<StatusLine> lines = List.of();
    private transient StatusAddress address = new StatusAddress(StatusFilter.ALL);

    public void load() {
        var found = reports.status(form.toFilter());
        report = found;
        lines = found.lines();
        address = new StatusAddress(found.filter());
    }

    public String show() {
        return new StatusAddress(form.toFilter()).whole().replace("?", "?faces-redirect=true&");
    }

    /** The report as a file of that format. */
    public String file(String format) {
        return address.file(format);
    }

    /** The claims of a stage, of a person, of both, or all. */
    public String claims(@Nullable Stage stage, @Nullable AccountId earner) {
        return address.claims(stage, earner);
    }

    /** The claims of a person, or of all, that lay still for so long. */
    public String still(Quiet stretch, @Nullable AccountId earner) {
        return address.quiet(stretch, earner);
    }

    public @Nullable StatusReport getReport() {
        return report;
    }

    public List<StatusLine> getLines() {
        return lines;
    }

    public StatusForm getForm() {
        return form;
    }

    public Quiet[] getStretches() {
        return Quiet.values();
    }

    public StageGroup[] getGroups() {
        return StageGroup.values();
    }
}
