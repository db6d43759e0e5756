// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

/** What is measured in blood when an infection is looked for. */
public enum InflammationMarker {
    /** C-reactive protein, in mg/L. */
    CRP,
    /** Erythrocyte sedimentation rate, in mm/h. */
    ESR
}
