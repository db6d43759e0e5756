// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

/** How far an import has come. */
public enum ImportState {
    /** The sheet is read; nobody has said yet what its columns mean. */
    RECEIVED,
    /** Every row is being tried; nothing is written. */
    CHECKING,
    CHECKED,
    RUNNING,
    /** Stopped by the person; can go on. */
    STOPPED,
    DONE;

    public boolean isAtWork() {
        return this == CHECKING || this == RUNNING;
    }
}
