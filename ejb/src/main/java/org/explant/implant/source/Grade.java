// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

/** How much a source can bear alone. */
public enum Grade {
    /** Made with the thing itself in hand. */
    STRONG,
    /** Written by those who were there, or copied from it. */
    FAIR,
    /** Remembered, or told by somebody who was not there. */
    WEAK
}
