// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.standing.group.GroupActionLine;
import org.explant.standing.group.GroupActions;
import org.explant.standing.group.NewGroupAction;
import org.explant.standing.group.RegisterCount;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The group actions a claim can belong to. */
@Named("groupActions")
@ViewScoped
public class GroupActionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GroupActions groups;

    private transient List<GroupActionLine> lines = List.of();
    private transient Map<String, Long> entered = Map.of();
    private @Nullable String name;
    private @Nullable String number;
    private @Nullable LocalDate orderedOn;
    private @Nullable LocalDate cutOffOn;
    private @Nullable String source;

    public void load() {
        lines = groups.lines();
        entered = groups.entered().stream().collect(Collectors.toMap(RegisterCount::group, RegisterCount::entries));
    }

    public String add() {
        groups.add(new NewGroupAction(
                name == null ? "" : name, number, orderedOn, cutOffOn, source == null ? "" : source));
        Notices.done("groups.added");
        return "/group-actions.xhtml?faces-redirect=true";
    }

    /** How many claims stand on its register, as far as the reader may see. */
    public long entered(GroupActionLine line) {
        return entered.getOrDefault(line.groupId().toString(), 0L);
    }

    public List<GroupActionLine> getLines() {
        return lines;
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
}
