// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** What the surface of a component is made of that moves against another. */
public enum BearingMaterial {
    METAL,
    CERAMIC,
    POLYETHYLENE,
    /** It bears on nothing: a stem, a screw. */
    NONE,
    NOT_KNOWN
}
