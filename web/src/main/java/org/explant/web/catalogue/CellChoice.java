// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

import java.io.Serializable;
import org.explant.catalogue.CatalogueField;
import org.explant.catalogue.Cell;
import org.jspecify.annotations.Nullable;

/** A field that two people gave different values; this person says which one stays. */
public class CellChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CatalogueField field;
    private final @Nullable Cell theirs;
    private final @Nullable Cell mine;
    private @Nullable Boolean keepMine;

    CellChoice(CatalogueField field, @Nullable Cell theirs, @Nullable Cell mine) {
        this.field = field;
        this.theirs = theirs;
        this.mine = mine;
    }

    public CatalogueField getField() {
        return field;
    }

    public @Nullable Cell getTheirs() {
        return theirs;
    }

    public @Nullable Cell getMine() {
        return mine;
    }

    /** What this person chose. */
    @Nullable
    Cell chosen() {
        return Boolean.TRUE.equals(keepMine) ? mine : theirs;
    }

    public @Nullable Boolean getKeepMine() {
        return keepMine;
    }

    public void setKeepMine(@Nullable Boolean chosen) {
        keepMine = chosen;
    }
}
