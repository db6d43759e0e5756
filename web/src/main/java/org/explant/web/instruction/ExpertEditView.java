// SPDX-License-Identifier: Apache-2.0
package org.explant.web.instruction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.DocumentLine;
import org.explant.document.Documents;
import org.explant.instruction.EvidenceUse;
import org.explant.instruction.InstructionChange;
import org.explant.instruction.InstructionChangedMeanwhile;
import org.explant.instruction.InstructionId;
import org.explant.instruction.InstructionKind;
import org.explant.instruction.InstructionTerms;
import org.explant.instruction.Instructions;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;
import org.explant.web.group.FieldAsked;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Writes down what an expert or witness was asked, upon the edition that was shown. */
@Named("expertEdit")
@ViewScoped
public class ExpertEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instructions instructions;

    @Inject
    private transient Documents documents;

    @Inject
    private transient Walls walls;

    private @Nullable String ref;
    private @Nullable String asked;
    private int edition;
    private ExpertForm form = new ExpertForm();
    private @Nullable InstructionTerms theirs;
    private @Nullable InstructionTerms mine;
    private List<FieldAsked> conflicts = List.of();
    private transient List<DocumentLine> papers = List.of();

    public void load() {
        papers = documents
                .lines(walls.open(reference()), new SliceRequest(0, SliceRequest.LARGEST, "received", false))
                .items();
        if (isFresh()) return;
        var line = instructions.editions(reference(), instruction()).getFirst();
        edition = line.edition();
        form = ExpertForm.of(line.terms());
    }

    public @Nullable String save() {
        if (!isFresh()) return change(form.toTerms());
        instructions.add(reference(), form.toTerms());
        return done();
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        if (theirs == null || mine == null) return save();
        return change(Fields.mixed(theirs, mine, FieldAsked.kept(conflicts)));
    }

    private @Nullable String change(InstructionTerms wanted) {
        try {
            instructions.change(reference(), instruction(), new InstructionChange(edition, wanted));
        } catch (InstructionChangedMeanwhile meanwhile) {
            edition = meanwhile.edition();
            theirs = meanwhile.stored();
            mine = meanwhile.wanted();
            conflicts = FieldAsked.of(meanwhile.fields(), meanwhile.stored(), meanwhile.wanted());
            return null;
        }
        return done();
    }

    private String done() {
        Notices.done("expert.saved");
        return "/claim-experts.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    private InstructionId instruction() {
        try {
            return new InstructionId(UUID.fromString(String.valueOf(asked)));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** Whether nobody was written down yet. */
    public boolean isFresh() {
        return asked == null || asked.isBlank();
    }

    public InstructionKind[] getKinds() {
        return InstructionKind.values();
    }

    public EvidenceUse[] getUses() {
        return EvidenceUse.values();
    }

    public List<DocumentLine> getPapers() {
        return papers;
    }

    public ExpertForm getForm() {
        return form;
    }

    public List<FieldAsked> getConflicts() {
        return conflicts;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = typed;
    }
}
