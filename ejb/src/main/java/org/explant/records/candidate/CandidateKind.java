// SPDX-License-Identifier: Apache-2.0
package org.explant.records.candidate;

/** What a candidate may be. */
public enum CandidateKind {
    /** Cobalt or chromium in a person's blood. */
    ION_RESULT,
    /** What a scan shows, or the grade that its report gives. */
    IMAGING_FINDING,
    /** A total of the Oxford Hip Score. */
    HIP_SCORE,
    /** An operation on a hip that was done. */
    OPERATION,
    /** What a label says of one component. */
    IMPLANT
}
