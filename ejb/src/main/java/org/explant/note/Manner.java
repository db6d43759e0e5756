// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

/** How somebody was attended on. */
public enum Manner {
    IN_PERSON,
    TELEPHONE,
    VIDEO,
    COURT,
    CORRESPONDENCE,
    PREPARATION
}
