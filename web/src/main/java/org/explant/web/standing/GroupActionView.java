// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.shared.NotFound;
import org.explant.standing.group.GroupActionChange;
import org.explant.standing.group.GroupActionChangedMeanwhile;
import org.explant.standing.group.GroupActionSheet;
import org.explant.standing.group.GroupActions;
import org.explant.standing.group.NewGroupAction;
import org.explant.web.claim.BothSides;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Changes a group action; where somebody else was faster, both sides are shown. */
@Named("groupAction")
@ViewScoped
public class GroupActionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GroupActions groups;

    @Inject
    private transient BothSides bothSides;

    private @Nullable String asked;
    private int version;
    private @Nullable String name;
    private @Nullable String number;
    private @Nullable LocalDate orderedOn;
    private @Nullable LocalDate cutOffOn;
    private @Nullable String source;
    private @Nullable String reason;
    private transient @Nullable GroupActionSheet sheet;
    private List<BothSides.Difference> differences = List.of();

    public void load() {
        var found = groups.sheet(id());
        sheet = found;
        version = found.line().version();
        name = found.line().name();
        number = found.line().number();
        orderedOn = found.line().orderedOn();
        cutOffOn = found.line().cutOffOn();
        source = found.line().source();
    }

    public @Nullable String save() {
        var wanted = new NewGroupAction(text(name), number, orderedOn, cutOffOn, text(source));
        try {
            groups.change(id(), new GroupActionChange(version, wanted, text(reason)));
        } catch (GroupActionChangedMeanwhile meanwhile) {
            version = meanwhile.version();
            differences = bothSides.of(meanwhile.stored(), meanwhile.wanted());
            return null;
        }
        Notices.done("groups.changed");
        return "/group-actions.xhtml?faces-redirect=true";
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private UUID id() {
        try {
            return UUID.fromString(text(asked));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable GroupActionSheet getSheet() {
        return sheet;
    }

    /** Empty unless somebody else saved first. */
    public List<BothSides.Difference> getDifferences() {
        return differences;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = typed;
    }

    public @Nullable LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(@Nullable LocalDate typed) {
        orderedOn = typed;
    }

    public @Nullable LocalDate getCutOffOn() {
        return cutOffOn;
    }

    public void setCutOffOn(@Nullable LocalDate typed) {
        cutOffOn = typed;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String typed) {
        source = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
