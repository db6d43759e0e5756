// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

/** How screening ended. */
public enum ScreeningVerdict {
    ACCEPTED,
    REJECTED
}
