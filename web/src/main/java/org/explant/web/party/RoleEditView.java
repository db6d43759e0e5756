// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Part;
import org.explant.claim.Walls;
import org.explant.claim.role.RoleChange;
import org.explant.claim.role.RoleChangedMeanwhile;
import org.explant.claim.role.RoleContent;
import org.explant.claim.role.RoleEnd;
import org.explant.claim.role.RoleId;
import org.explant.claim.role.RoleKind;
import org.explant.claim.role.RoleLine;
import org.explant.claim.role.Roles;
import org.explant.party.ChangeLine;
import org.explant.shared.NotFound;
import org.explant.web.claim.FieldChoice;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Changes what is said of a role, or ends it; where another saved first, asks field by field. */
@Named("roleEdit")
@ViewScoped
public class RoleEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Roles roles;

    @Inject
    private transient Walls walls;

    private @Nullable String ref;
    private @Nullable String asked;
    private int version;
    private @Nullable String reason;
    private @Nullable LocalDate endedOn;
    private RoleForm form = new RoleForm();
    private Part part = Part.WITNESS;
    private String name = "";
    private boolean over;
    private LocalDate begun = LocalDate.EPOCH;
    private List<ClaimRoleView.Defendant> defendants = List.of();
    private transient List<ChangeLine> changes = List.of();
    private transient @Nullable RoleChangedMeanwhile conflict;
    private List<FieldChoice> conflicts = List.of();

    public void load() {
        var lines = roles.of(claim());
        show(lines.stream()
                .filter(each -> each.roleId().equals(role()))
                .findFirst()
                .orElseThrow(NotFound::new));
        defendants = ClaimRoleView.defendants(lines);
        changes = roles.changes(claim(), role());
    }

    private void show(RoleLine line) {
        if (line.part() == Part.CLAIMANT) throw new NotFound();
        version = line.version();
        part = line.part();
        name = line.name();
        over = line.to() != null;
        begun = line.from();
        form = RoleForm.of(line.content());
    }

    public @Nullable String save() {
        return save(form.toContent(begun));
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        if (conflict == null) return save();
        return save(conflict.stored().taking(PartyWords.kept(conflicts), conflict.wanted()));
    }

    private @Nullable String save(RoleContent wanted) {
        try {
            roles.change(claim(), role(), new RoleChange(version, wanted, reason));
        } catch (RoleChangedMeanwhile meanwhile) {
            ask(meanwhile);
            return null;
        }
        return done("role.saved");
    }

    public @Nullable String end() {
        try {
            roles.end(claim(), role(), new RoleEnd(version, Objects.requireNonNull(endedOn), reason));
        } catch (RoleChangedMeanwhile meanwhile) {
            ask(meanwhile);
            return null;
        }
        return done("role.ended");
    }

    private String done(String key) {
        Notices.done(key);
        return "/claim-people.xhtml?faces-redirect=true&ref=" + ref;
    }

    private void ask(RoleChangedMeanwhile meanwhile) {
        conflict = meanwhile;
        version = meanwhile.version();
        conflicts = PartyWords.choices(
                meanwhile.fields(),
                meanwhile.stored()::value,
                meanwhile.wanted()::value,
                Set.copyOf(meanwhile.fields()));
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(ref == null ? "" : ref));
    }

    private RoleId role() {
        return new RoleId(Ids.id(asked));
    }

    public List<RoleKind> getKinds() {
        return RoleKind.of(part);
    }

    public List<ClaimRoleView.Defendant> getDefendants() {
        return defendants;
    }

    public List<ChangeLine> getChanges() {
        return changes;
    }

    /** Empty unless somebody else saved first. */
    public List<FieldChoice> getConflicts() {
        return conflicts;
    }

    public RoleForm getForm() {
        return form;
    }

    public Part getPart() {
        return part;
    }

    public String getName() {
        return name;
    }

    /** Whether the role has ended. */
    public boolean isOver() {
        return over;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate typed) {
        endedOn = typed;
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

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
