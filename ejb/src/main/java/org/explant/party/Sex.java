// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

/** As the person or the record says. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    NOT_KNOWN
}
