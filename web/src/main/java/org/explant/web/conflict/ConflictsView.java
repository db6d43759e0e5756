// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.explant.conflict.CheckLine;
import org.explant.conflict.ConflictChecks;
import org.explant.conflict.ConflictSide;
import org.explant.conflict.NewCheck;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** Names to be checked, and the checks there were. */
@Named("conflicts")
@ViewScoped
public class ConflictsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConflictChecks checks;

    private boolean onlyOpen;
    private @Nullable String names;
    private ConflictSide side = ConflictSide.OURS;
    private transient @Nullable LazyLines<CheckLine> lines;

    public void load() {
        lines = new LazyLines<>(
                wanted -> checks.lines(wanted, onlyOpen),
                line -> line.check().toString(),
                ConflictChecks.BY_TIME,
                false);
    }

    /** One name on each line. */
    public String check() {
        var wanted = List.of(Objects.requireNonNullElse(names, "").split("\\R"));
        return "/conflict.xhtml?faces-redirect=true&id=" + checks.check(new NewCheck(wanted, side));
    }

    public List<ConflictSide> getSides() {
        return List.of(ConflictSide.values());
    }

    public @Nullable LazyLines<CheckLine> getLines() {
        return lines;
    }

    public boolean isOnlyOpen() {
        return onlyOpen;
    }

    public void setOnlyOpen(boolean asked) {
        onlyOpen = asked;
    }

    public @Nullable String getNames() {
        return names;
    }

    public void setNames(@Nullable String typed) {
        names = typed;
    }

    public ConflictSide getSide() {
        return side;
    }

    public void setSide(ConflictSide chosen) {
        side = chosen;
    }
}
