// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

/** Where a key date stands. */
public enum KeyDateState {
    OPEN,
    DONE,
    /** Entered by mistake, or no longer of any meaning; kept with the reason. */
    WITHDRAWN
}
