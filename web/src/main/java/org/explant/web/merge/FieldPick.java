// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import java.io.Serializable;

/** A field in which two entries differ, in words, and which side's value is chosen. */
public class FieldPick implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String kept;
    private final String gone;
    private boolean takeGone;

    FieldPick(String name, String kept, String gone, boolean takeGone) {
        this.name = name;
        this.kept = kept;
        this.gone = gone;
        this.takeGone = takeGone;
    }

    public String getName() {
        return name;
    }

    public String getKept() {
        return kept;
    }

    public String getGone() {
        return gone;
    }

    public boolean isTakeGone() {
        return takeGone;
    }

    public void setTakeGone(boolean chosen) {
        takeGone = chosen;
    }
}
