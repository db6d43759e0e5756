// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

/** How far the sources bear what is accepted, the most doubtful first. */
public enum Sureness {
    DISAGREE,
    ONE_WEAK_SOURCE,
    UNKNOWN,
    ONE_SOURCE,
    AGREED
}
