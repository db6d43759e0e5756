// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/** The part a person plays in a claim. */
public enum Part {
    CLAIMANT,
    LITIGATION_FRIEND,
    DEPUTY,
    ATTORNEY,
    PERSONAL_REPRESENTATIVE,
    DEPENDANT,
    DEFENDANT,
    DEFENDANT_SOLICITOR,
    INSURER,
    COMPENSATOR,
    COUNSEL,
    COSTS_DRAFTSMAN,
    EXPERT,
    WITNESS,
    SURGEON,
    GP
}
