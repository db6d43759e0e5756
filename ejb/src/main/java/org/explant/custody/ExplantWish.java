// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

/** Which removed components are wanted across claims. */
public enum ExplantWish {
    ALL,
    /** Nobody has written down where it is, or it is lost. */
    NO_KNOWN_PLACE,
    /** It could be destroyed tomorrow. */
    HOLD_MISSING
}
