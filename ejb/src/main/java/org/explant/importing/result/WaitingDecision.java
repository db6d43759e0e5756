// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

/** How a waiting result was settled. */
public enum WaitingDecision {
    RECORDED,
    SET_ASIDE
}
