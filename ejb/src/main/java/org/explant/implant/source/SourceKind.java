// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

/** Where a statement about an implant comes from, and how much such a source usually bears. */
public enum SourceKind {
    /** The label peeled off the box in theatre. */
    IMPLANT_STICKER(Grade.STRONG),
    /** What is engraved on the component that was taken out. */
    EXPLANT_ENGRAVING(Grade.STRONG),
    OPERATION_NOTE(Grade.FAIR),
    /** Copied by hand or scanner into a joint registry: known to go wrong, so never strong. */
    REGISTER(Grade.FAIR),
    MAKER_LETTER(Grade.FAIR),
    CLINIC_LETTER(Grade.WEAK),
    CLAIMANT(Grade.WEAK),
    OTHER(Grade.WEAK);

    private final Grade usual;

    SourceKind(Grade usual) {
        this.usual = usual;
    }

    /** The grade where nobody says otherwise. */
    public Grade usual() {
        return usual;
    }
}
