// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

/** How two claims belong together; the same from either side. */
public enum RelationKind {
    SECOND_HIP,
    SPOUSE,
    ESTATE,
    FAMILY,
    SAME_OPERATION,
    OTHER
}
