// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.custody.Consent;
import org.explant.custody.Custody;
import org.explant.custody.EntryId;
import org.explant.custody.EntryKind;
import org.explant.custody.EntryLine;
import org.explant.custody.ExplantId;
import org.explant.custody.ExplantSheet;
import org.explant.custody.PlaceKind;
import org.explant.custody.TestKind;
import org.explant.shared.NotFound;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Adds a line to a component's log, or strikes one out. */
@Named("custodyEntry")
@ViewScoped
public class CustodyEntryView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Custody custody;

    @Inject
    private transient Walls walls;

    private @Nullable String ref;
    private @Nullable String explant;
    private @Nullable String line;
    private @Nullable String reason;
    private String label = "";
    private transient @Nullable EntryLine wrong;
    private EntryForm form = new EntryForm();

    public void load() {
        var sheet = sheet();
        label = sheet.label();
        if (line == null) return;
        var asked = new EntryId(id(line));
        wrong = sheet.log().stream()
                .filter(each -> each.entryId().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ExplantSheet sheet() {
        var which = which();
        return custody.sheets(claim()).stream()
                .filter(each -> each.explantId().equals(which))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String save() {
        custody.add(claim(), which(), form.toEntry());
        return back("custody.added");
    }

    public String strike() {
        custody.strike(claim(), which(), new EntryId(id(line)), reason == null ? "" : reason);
        return back("custody.struck.done");
    }

    private String back(String notice) {
        Notices.done(notice);
        return "/claim-custody.xhtml?faces-redirect=true&ref=" + new ClaimReference(ref == null ? "" : ref);
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(ref == null ? "" : ref));
    }

    private ExplantId which() {
        return new ExplantId(id(explant));
    }

    private static UUID id(@Nullable String text) {
        try {
            if (text != null) return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    /** The line to strike out; null where one is to be added. */
    public @Nullable EntryLine getWrong() {
        return wrong;
    }

    public List<EntryKind> getKinds() {
        return List.of(EntryKind.values());
    }

    public List<PlaceKind> getPlaces() {
        return List.of(PlaceKind.values());
    }

    public List<Consent> getConsents() {
        return List.of(Consent.values());
    }

    public List<TestKind> getTests() {
        return List.of(TestKind.values());
    }

    public EntryForm getForm() {
        return form;
    }

    public String getLabel() {
        return label;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }

    public @Nullable String getExplant() {
        return explant;
    }

    public void setExplant(@Nullable String asked) {
        explant = asked;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String asked) {
        line = asked;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
