// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

/** Whether a hip gave symptoms. */
public enum SymptomState {
    PRESENT,
    ABSENT
}
