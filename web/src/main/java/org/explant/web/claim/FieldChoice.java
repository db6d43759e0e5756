// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A field that two people gave different values; this person says which one stays. */
public class FieldChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String theirs;
    private final String mine;
    private @Nullable Boolean keepMine;

    public FieldChoice(String field, String theirs, String mine, @Nullable Boolean keepMine) {
        this.field = field;
        this.theirs = theirs;
        this.mine = mine;
        this.keepMine = keepMine;
    }

    public String getField() {
        return field;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }

    public @Nullable Boolean getKeepMine() {
        return keepMine;
    }

    public void setKeepMine(@Nullable Boolean chosen) {
        keepMine = chosen;
    }
}
