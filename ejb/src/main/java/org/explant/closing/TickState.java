// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

/** What was said of a line of the checklist. */
public enum TickState {
    DONE,
    NOT_APPLICABLE,
    OPEN
}
