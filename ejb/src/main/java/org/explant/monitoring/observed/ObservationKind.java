// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

/**
 * What was observed in the course of follow-up.
 *
 * @see ObservationSchema for what each is made of
 */
public enum ObservationKind {
    /** Cobalt or chromium in blood; one sample serves both hips. */
    BLOOD_METAL(false),
    IMAGING(true),
    /** The total of an Oxford Hip Score. */
    HIP_SCORE(true),
    /** From a day on the hip gave symptoms, or gave none. */
    SYMPTOMS(true),
    /** A clinic saw the person. */
    REVIEW(false),
    /** An appointment that did not come about, and through whom. */
    MISSED(false),
    /** CRP or ESR. */
    INFLAMMATION(false),
    ASPIRATE(true),
    MICROBIOLOGY(true),
    HISTOLOGY(true),
    /** A revision advised, listed, done or declined. */
    REVISION(true);

    private final boolean ofHip;

    ObservationKind(boolean ofHip) {
        this.ofHip = ofHip;
    }

    /** Whether it is of one hip; else of the person. */
    public boolean isOfHip() {
        return ofHip;
    }
}
