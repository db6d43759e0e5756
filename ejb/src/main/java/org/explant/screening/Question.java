// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

/** What is asked before a claim is taken on. */
public enum Question {
    METAL_ON_METAL,
    DEVICE_KNOWN,
    LONGSTOP_SAFE,
    WITHIN_THREE_YEARS,
    CONFLICT
}
