// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.Part;
import org.explant.claim.Walls;
import org.explant.claim.role.RoleLine;
import org.explant.claim.role.Roles;
import org.jspecify.annotations.Nullable;

/** The people tab of a claim file: who plays which part, and who played one. */
@Named("claimPeople")
@ViewScoped
public class ClaimPeopleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Roles roles;

    @Inject
    private transient Walls walls;

    private @Nullable String ref;
    private @Nullable Part part;
    private transient List<RoleLine> lines = List.of();

    public void load() {
        lines = roles.of(walls.open(reference()));
    }

    /** On to the page where somebody is chosen for the part. */
    public String add() {
        return "/claim-role.xhtml?faces-redirect=true&ref=" + reference() + "&part=" + part;
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    /** Everybody but the claimant who plays a part now. */
    public List<RoleLine> getPresent() {
        return lines.stream()
                .filter(line -> line.to() == null && line.part() != Part.CLAIMANT)
                .toList();
    }

    /** Those whose part is over. */
    public List<RoleLine> getPast() {
        return lines.stream().filter(line -> line.to() != null).toList();
    }

    /** The claimant, whose own page says more. */
    public @Nullable RoleLine getClaimant() {
        return lines.stream()
                .filter(line -> line.part() == Part.CLAIMANT && line.to() == null)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part chosen) {
        part = chosen;
    }
}
