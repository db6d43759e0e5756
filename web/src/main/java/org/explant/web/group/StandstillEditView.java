// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.group.SourceChoice;
import org.explant.group.standstill.StandstillChange;
import org.explant.group.standstill.StandstillChangedMeanwhile;
import org.explant.group.standstill.StandstillId;
import org.explant.group.standstill.StandstillTerms;
import org.explant.group.standstill.Standstills;
import org.explant.shared.Fields;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Opens an agreement, or writes its terms anew upon the edition that was shown. */
@Named("standstillEdit")
@ViewScoped
public class StandstillEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Standstills standstills;

    private @Nullable String asked;
    private int edition;
    private StandstillForm form = new StandstillForm();
    private @Nullable StandstillTerms theirs;
    private @Nullable StandstillTerms mine;
    private List<FieldAsked> conflicts = List.of();
    private transient List<SourceChoice> sources = List.of();

    public void load() {
        if (isFresh()) return;
        var sheet = standstills.sheet(standstill());
        edition = sheet.edition();
        form = StandstillForm.of(sheet.terms());
        sources = standstills.sources(standstill());
    }

    public @Nullable String save() {
        if (!isFresh()) return change(form.toTerms());
        var opened = standstills.open(form.toTerms());
        Notices.done("standstill.opened");
        return at(opened);
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        if (theirs == null || mine == null) return save();
        return change(Fields.mixed(theirs, mine, FieldAsked.kept(conflicts)));
    }

    private @Nullable String change(StandstillTerms wanted) {
        try {
            standstills.change(standstill(), new StandstillChange(edition, wanted));
        } catch (StandstillChangedMeanwhile meanwhile) {
            edition = meanwhile.edition();
            theirs = meanwhile.stored();
            mine = meanwhile.wanted();
            conflicts = FieldAsked.of(meanwhile.fields(), meanwhile.stored(), meanwhile.wanted());
            return null;
        }
        Notices.done("standstill.saved");
        return at(standstill());
    }

    private StandstillId standstill() {
        return new StandstillId(Asked.id(asked));
    }

    private static String at(StandstillId standstill) {
        return "/standstill.xhtml?faces-redirect=true&agreement=" + standstill;
    }

    /** Papers that the signed agreement may be; none before it covers a claim. */
    public List<SourceChoice> getSources() {
        return sources;
    }

    /** Whether the agreement does not exist yet. */
    public boolean isFresh() {
        return asked == null || asked.isBlank();
    }

    public StandstillForm getForm() {
        return form;
    }

    public List<FieldAsked> getConflicts() {
        return conflicts;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = typed;
    }
}
