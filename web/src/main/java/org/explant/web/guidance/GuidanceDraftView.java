// SPDX-License-Identifier: Apache-2.0
package org.explant.web.guidance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.monitoring.edition.DraftChangedMeanwhile;
import org.explant.monitoring.edition.DraftId;
import org.explant.monitoring.edition.DraftSheet;
import org.explant.monitoring.edition.DraftState;
import org.explant.monitoring.edition.GuidanceDrafts;
import org.explant.monitoring.edition.GuidanceReleases;
import org.explant.monitoring.guidance.GuidanceText;
import org.explant.shared.NotFound;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** A draft of guidance: what it says, what is different, one line being changed or the whole text, and its release. */
@Named("guidanceDraft")
@ViewScoped
public class GuidanceDraftView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the address says where the whole text is to be changed. */
    private static final String WHOLE = "text";

    @Inject
    private transient GuidanceDrafts drafts;

    @Inject
    private transient GuidanceReleases releases;

    private @Nullable String id;
    private @Nullable String section;
    private @Nullable String entry;
    private int edition;
    private @Nullable LineForm form;
    private @Nullable String whole;
    private @Nullable String theirs;
    private @Nullable String why;
    private transient @Nullable DraftSheet sheet;
    private transient List<DraftCell> cells = List.of();

    public void load() {
        var loaded = drafts.sheet(draft());
        sheet = loaded;
        edition = loaded.line().edition();
        cells = cells(loaded.text());
        if (WHOLE.equals(section)) whole = loaded.text().written();
        else if (section != null && entry != null)
            form = new LineForm(loaded.text().line(section, entry));
    }

    private static List<DraftCell> cells(GuidanceText text) {
        var cells = new ArrayList<DraftCell>();
        for (var each : text.sections()) {
            boolean first = true;
            for (var line : each.lines().entrySet()) {
                cells.add(DraftCell.of(each.title(), line.getKey(), first, line.getValue()));
                first = false;
            }
        }
        return cells;
    }

    /** Saves the line; where somebody was faster, shows theirs beside it and keeps what was typed. */
    public @Nullable String saveLine() {
        var typed = Objects.requireNonNull(form);
        var at = Objects.requireNonNull(section);
        var line = Objects.requireNonNull(entry);
        try {
            drafts.change(
                    draft(),
                    new GuidanceDrafts.LineChange(edition, at, line, typed.written(), said(typed.getReason())));
        } catch (DraftChangedMeanwhile meanwhile) {
            edition = meanwhile.edition();
            theirs = Objects.requireNonNullElse(
                    GuidanceText.of(meanwhile.stored()).line(at, line), "");
            return null;
        }
        return here("draft.saved");
    }

    /** Saves the whole text, by the same rule. */
    public @Nullable String saveText() {
        try {
            drafts.rewrite(draft(), edition, said(whole), said(why));
        } catch (DraftChangedMeanwhile meanwhile) {
            edition = meanwhile.edition();
            theirs = meanwhile.stored();
            return null;
        }
        return here("draft.saved");
    }

    public String ask() {
        drafts.ask(draft(), edition);
        return here("draft.asked");
    }

    public String release() {
        releases.release(draft(), edition);
        return here("draft.released");
    }

    public String drop() {
        drafts.drop(draft(), edition);
        return here("draft.dropped");
    }

    /** Asks that somebody else withdraw what was released. */
    public String askForWithdrawal() {
        releases.askForWithdrawal(released(), said(why));
        return here("draft.withdrawal.asked");
    }

    public String withdraw() {
        releases.withdraw(released());
        return here("draft.withdrawn");
    }

    private long released() {
        var release = drafts.sheet(draft()).release();
        if (release == null) throw new NotFound();
        return release.releaseId();
    }

    private String here(String done) {
        Notices.done(done);
        return "/guidance-draft.xhtml?faces-redirect=true&id=" + draft();
    }

    private DraftId draft() {
        try {
            return new DraftId(UUID.fromString(id == null ? "" : id));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Whether it may still be changed. */
    public boolean isOpen() {
        if (sheet == null) return false;
        var state = sheet.line().state();
        return state == DraftState.OPEN || state == DraftState.ASKED;
    }

    public boolean isAsked() {
        return sheet != null && sheet.line().state() == DraftState.ASKED;
    }

    public @Nullable DraftSheet getSheet() {
        return sheet;
    }

    public List<DraftCell> getCells() {
        return cells;
    }

    public @Nullable LineForm getForm() {
        return form;
    }

    /** What somebody else made of it meanwhile; null where nobody did. */
    public @Nullable String getTheirs() {
        return theirs;
    }

    public @Nullable String getWhole() {
        return whole;
    }

    public void setWhole(@Nullable String typed) {
        whole = typed;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String asked) {
        id = asked;
    }

    public @Nullable String getSection() {
        return section;
    }

    public void setSection(@Nullable String asked) {
        section = asked;
    }

    public @Nullable String getEntry() {
        return entry;
    }

    public void setEntry(@Nullable String asked) {
        entry = asked;
    }
}
