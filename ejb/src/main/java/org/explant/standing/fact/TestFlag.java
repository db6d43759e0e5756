// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

/** The part a claim plays for the others of its group. */
public enum TestFlag {
    LEAD,
    TEST,
    SAMPLE
}
