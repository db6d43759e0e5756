// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

/** What was examined; a test that destroys part of the component needs consent of its own. */
public enum TestKind {
    VISUAL,
    ENGRAVING_READ,
    WEAR_MEASURED,
    TAPER_MEASURED,
    SURFACE,
    HISTOLOGY,
    MICROBIOLOGY,
    SECTIONED,
    OTHER
}
