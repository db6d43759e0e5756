// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

/** What the parts make together. */
public enum Construct {
    NOTHING,
    RESURFACING,
    STEMMED,
    UNKNOWN
}
