// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.explant.party.organisation.OrganisationLists;
import org.explant.party.organisation.load.LoadReport;
import org.explant.party.organisation.load.OrganisationListReader;
import org.explant.party.organisation.load.OrganisationListTooLong;
import org.explant.party.organisation.load.WrongRow;
import org.jspecify.annotations.Nullable;

/** Tries a list of organisations out, shows what it would bring, and brings it in. */
@Named("organisationImport")
@ViewScoped
public class OrganisationImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private transient OrganisationLists lists;

    private transient @Nullable Part file;
    private byte[] list = {};
    private @Nullable LoadReport report;
    private boolean done;

    public void tryOut() throws IOException {
        if (file == null) return;
        if (file.getSize() > OrganisationListReader.LARGEST) throw new OrganisationListTooLong();
        try (var content = file.getInputStream()) {
            list = content.readNBytes(OrganisationListReader.LARGEST + 1);
        }
        done = false;
        report = null;
        report = lists.tryOut(list);
    }

    public void bringIn() {
        report = lists.bringIn(list);
        done = true;
        list = new byte[0];
    }

    public @Nullable LoadReport getReport() {
        return report;
    }

    /** The first of the rows that are wrong. */
    public List<WrongRow> getShown() {
        if (report == null) return List.of();
        var wrong = report.wrong();
        return wrong.subList(0, Math.min(SHOWN, wrong.size()));
    }

    public boolean isDone() {
        return done;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }
}
