// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.importing.result.WaitingResults;
import org.explant.importing.result.WaitingSheet;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One result that waits: recorded in a claim, or set aside. */
@Named
@ViewScoped
public class ResultWaitingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WaitingResults waiting;

    private @Nullable String asked;
    private int seen;
    private String claim = "";
    private transient @Nullable WaitingSheet sheet;

    public void load() {
        var found = waiting.sheet(id());
        sheet = found;
        seen = found.line().version();
        // Chosen beforehand only where nothing of the person is in doubt.
        var both = found.candidates().stream()
                .filter(each -> each.sameNumber() && each.sameBirth())
                .toList();
        if (both.size() == 1) claim = both.getFirst().reference().value();
    }

    public String record() {
        waiting.record(id(), seen, new ClaimReference(claim));
        Notices.done("waiting.recorded");
        return list();
    }

    public String setAside() {
        waiting.setAside(id(), seen);
        Notices.done("waiting.setAside.done");
        return list();
    }

    private static String list() {
        return "/results-waiting.xhtml?faces-redirect=true";
    }

    private UUID id() {
        return ImportIds.of(asked).value();
    }

    public @Nullable WaitingSheet getSheet() {
        return sheet;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String reference) {
        claim = reference == null ? "" : reference.strip();
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String text) {
        asked = text;
    }
}
