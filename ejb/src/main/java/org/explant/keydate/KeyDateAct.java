// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

/** What can happen to a key date. */
public enum KeyDateAct {
    SET,
    CHANGED,
    MOVED_EARLIER,
    MOVED_LATER,
    DONE,
    WITHDRAWN,
    REOPENED
}
